package org.chapterhouse.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.text.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

    private static final Slug SLUG = new Slug("launch-day");

    private record Rally(
            @Nullable String town,
            @Nullable LocalDate day,
            @Nullable Instant start) {}

    private static PathPattern pattern(String text) {
        return new PathPattern(text, Rally.class);
    }

    private static Rally rally(@Nullable String town) {
        return new Rally(town, LocalDate.parse("2026-05-06"), null);
    }

    @Test
    void everyPlaceIsFilledByTheRecordOrTheSlug() {
        assertThat(pattern("/rallies/{day:yyyy}/{town}/{slug}").resolve(rally("St. John's"), SLUG))
                .contains(new SitePath("/rallies/2026/st-johns/launch-day"));
        assertThat(pattern("/on/{day:yyyy-MM-dd}").resolve(rally(""), SLUG)).contains(new SitePath("/on/2026-05-06"));
        assertThat(pattern("/on/{day}").resolve(rally(""), SLUG)).contains(new SitePath("/on/2026-05-06"));
        assertThat(pattern("/about").resolve(rally(""), SLUG)).contains(new SitePath("/about"));
    }

    @Test
    void anEmptyPlaceLeavesTheAddressOpen() {
        var undated = new Rally("Boston", null, null);
        assertThat(pattern("/rallies/{day:yyyy}/{slug}").resolve(undated, SLUG)).isEmpty();
        assertThat(pattern("/rallies/{day}").resolve(undated, SLUG)).isEmpty();
        assertThat(pattern("/rallies/{town}/{slug}").resolve(rally(null), SLUG)).isEmpty();
        assertThat(pattern("/rallies/{town}/{slug}").resolve(rally("  "), SLUG)).isEmpty();
        assertThat(pattern("/{town}/{day}").resolve(undated, SLUG))
                .as("one of two is enough")
                .isEmpty();
    }

    @Test
    void whatIsTypedIsNeverMoreThanOneSegment() {
        for (var town : new String[] {"a/b", "../admin", "$1", "\\1", "{slug}", "a?b#c", "%2f"}) {
            var path = pattern("/rallies/{town}").resolve(rally(town), SLUG).orElseThrow();
            assertThat(path.value()).as(town).matches("/rallies/[a-z0-9-]+");
        }
        assertThat(pattern("/rallies/{town}").resolve(rally("!!!"), SLUG)).contains(new SitePath("/rallies/untitled"));
    }

    @Test
    void itsShapeForgetsWhatStandsInItsPlaces() {
        assertThat(pattern("/rallies/{day:yyyy}/{slug}").shape()).isEqualTo("/rallies/{}/{}");
        assertThat(pattern("/rallies/{town}/{day}").shape()).isEqualTo("/rallies/{}/{}");
        assertThat(pattern("/about").shape()).isEqualTo("/about");
    }

    @Test
    void onlyAPlaceForItUsesTheSlug() {
        assertThat(pattern("/rallies/{slug}").usesSlug()).isTrue();
        assertThat(pattern("/rallies/{town}").usesSlug()).isFalse();
        assertThat(pattern("/slug").usesSlug()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rallies/{slug}", "/rallies/", "//{slug}", "/rallies/{slug", "/a b/{slug}", "/.{slug}"})
    void whatMakesNoAddressIsRefusedAtTheStart(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> pattern(text));
    }

    @Test
    void whatTheRecordDoesNotHaveIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pattern("/rallies/{year}/{slug}"))
                .withMessageContaining("'year'");
    }

    @Test
    void aFormatThatNoDayHasIsRefusedAtTheStart() {
        for (var text : List.of(
                "/{day:qqqqqq}", "/{start:yyyy}/{slug}", "/{town:yyyy}", "/{slug:yyyy}", "/{day:}", "/{day:d MMM}")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> pattern(text));
        }
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> pattern("/{day:HH}"));
    }
}
