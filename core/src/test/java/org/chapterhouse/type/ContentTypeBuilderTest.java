package org.chapterhouse.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.text.RichText;
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

    @Test
    void whatIsListedByIsChosenInTheForm() {
        var builder = rally().title(Rally::town)
                .path("/rallies/{slug}")
                .feed(Feed.atom("/feeds/x").only("town", Town.BIG));
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("by 'town'");
        var byNothing = rally().title(Rally::town)
                .path("/rallies/{slug}")
                .listing(Listing.at("/rallies", (list, page) -> page.rich(RichText.EMPTY))
                        .by("size"));
        assertThatIllegalStateException().isThrownBy(byNothing::build).withMessageContaining("by 'size'");
    }

    private enum Town {
        BIG
    }

    @Test
    void aCalendarNeedsToKnowWhenThingsHappen() {
        var builder = rally().title(Rally::town).path("/rallies/{slug}").feed(Feed.at("/feeds/rallies.rss"));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> builder.feed(Feed.calendar("/feeds/rallies.ics")).build())
                .withMessageContaining("happens(...)");
        var start = Instant.parse("2026-05-26T14:05:00Z");
        var type = builder.happens(rally -> Optional.of(new Happening(start, start, rally.town())))
                .build();
        assertThat(type.feeds()).extracting(Feed::form).containsExactly(Feed.Form.RSS, Feed.Form.CALENDAR);
        assertThat(type.happens(new Rally("Boston"), ZoneOffset.UTC)).contains(new Happening(start, start, "Boston"));
    }
}
