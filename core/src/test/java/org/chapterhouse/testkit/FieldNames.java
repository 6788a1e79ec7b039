package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapterhouse.form.FieldDefinition;

/** Whether an editor can show the fields of a record: each name becomes an id in a page. */
final class FieldNames {

    private static final String ID = "[A-Za-z][A-Za-z0-9_]*";
    private static final int DEEPEST = 2;

    private FieldNames() {}

    static void check(List<FieldDefinition> fields) {
        check(fields, 0);
    }

    private static void check(List<FieldDefinition> fields, int depth) {
        assertThat(depth)
                .as("rows stand in a form, and once more within rows; deeper than that nobody finds their way")
                .isLessThanOrEqualTo(DEEPEST);
        for (var field : fields) {
            assertThat(field.name())
                    .as("a component's name becomes an id in the editor: plain letters, digits and _")
                    .matches(ID);
            check(field.children(), field.children().isEmpty() ? depth : depth + 1);
        }
    }
}
