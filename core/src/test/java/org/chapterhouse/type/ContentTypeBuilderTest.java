package org.chapterhouse.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.chapterhouse.content.Content;
import org.junit.jupiter.api.Test;

class ContentTypeBuilderTest {

    private record Rally(String town) implements Content {}

    private static ContentTypeBuilder<Rally> rally() {
        return ContentType.of("rally", Rally.class);
    }

    @Test
    void aTypeSaysWhatItsItemsAreCalledAndWhereTheyLive() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rally().path("/rallies/{slug}").build())
                .withMessageContaining("title(...)");
        assertThatIllegalStateException()
                .isThrownBy(() -> rally().title(Rally::town).build())
                .withMessageContaining("path(...)");
    }

    @Test
    void whatIsBuiltIsSettled() {
        var builder = rally().title(Rally::town).path("/rallies/{slug}");
        var type = builder.build();
        assertThatIllegalStateException().isThrownBy(() -> builder.title(rally -> "Another"));
        assertThatIllegalStateException().isThrownBy(() -> builder.renamed("place", "town"));
        assertThat(type.title(new Rally("Boston"))).isEqualTo("Boston");
    }
}
