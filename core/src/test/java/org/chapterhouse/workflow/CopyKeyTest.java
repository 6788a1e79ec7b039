package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopyKeyTest {

    @Test
    void aKeyThatNoEditorMadeIsNone() {
        for (var text : List.of("", "item:", "new:note:national", "new:note:national:../../etc", "item:1;drop")) {
            assertThatThrownBy(() -> new CopyKey(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
