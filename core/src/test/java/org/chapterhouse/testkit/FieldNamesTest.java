package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chapterhouse.form.Fields;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    record Plain(String status, String messages, List<Row> rows) {}

    record Row(String up, List<Cell> remove) {}

    record Cell(String text, String note) {}

    record Priced(String price$) {}

    record Deep(String title, List<Middle> outer) {}

    record Middle(String name, List<Row> inner) {}

    @Test
    void aNameOfTheEditorsOwnIsFine() {
        assertThatCode(() -> FieldNames.check(Fields.of(Plain.class))).doesNotThrowAnyException();
    }

    @Test
    void aNameThatIsNoIdIsNamed() {
        assertThatThrownBy(() -> FieldNames.check(Fields.of(Priced.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("price$");
    }

    @Test
    void rowsInRowsInRowsAreTooDeep() {
        assertThatThrownBy(() -> FieldNames.check(Fields.of(Deep.class))).isInstanceOf(AssertionError.class);
    }
}
