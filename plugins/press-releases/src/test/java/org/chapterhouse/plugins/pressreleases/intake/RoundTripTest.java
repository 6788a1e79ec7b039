package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chapterhouse.plugins.pressreleases.ApPlaces;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.plugins.pressreleases.ReleaseAsText;
import org.chapterhouse.plugins.pressreleases.StyleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A release written as plain text and read again is the same release. */
class RoundTripTest {

    private static final List<String> FIXTURES = List.of(
            "ap-contact-first",
            "ap-contact-last",
            "embargo-edt",
            "embargo-gmt",
            "hold",
            "letterhead-wrong-weekday",
            "lists-and-subheads",
            "mac-line-ends",
            "misleading-words",
            "more-and-after-the-end",
            "no-contact",
            "no-release-line",
            "press-release-2016",
            "quoted-mail",
            "several-contacts",
            "spanish",
            "windows-1252");

    @Test
    void theSampleOf2016IsWrittenCharacterForCharacter() {
        var sample = Fixture.text("press-release-2016");
        assertThat(tidy(ReleaseAsText.forReaders(Fixture.reading(sample).release(), Locale.US)))
                .isEqualTo(tidy(sample));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readingWhatWasWrittenGivesTheSameRelease(String name, Reading reading) {
        var release = reading.release();
        var written = ReleaseAsText.forPress(release, Locale.US);
        assertThat(asPlaced(Fixture.reading(written).release()))
                .describedAs("%s written as%n%s", name, written)
                .isEqualTo(asPlaced(release));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void andSoDoesWhatWasWrittenInSpanish(String name, Reading reading) {
        var release = reading.release();
        var written = ReleaseAsText.forPress(release, Locale.forLanguageTag("es"));
        assertThat(written)
                .doesNotContain(
                        "IMMEDIATE",
                        "For Immediate Release",
                        "MEDIA CONTACT",
                        "HOLD FOR",
                        "EMBARGOED",
                        "Print Version");
        assertThat(asPlaced(Fixture.reading(written).release()))
                .describedAs("%s written as%n%s", name, written)
                .isEqualTo(asPlaced(release));
    }

    static Stream<Arguments> readings() {
        return Stream.concat(
                FIXTURES.stream().map(name -> Arguments.of(name, Fixture.read(name))),
                Layout.all().stream().map(layout -> Arguments.of(layout.name(), Fixture.reading(layout.text()))));
    }

    /** The Associated Press writes a place in its own way, whichever way it was typed. */
    private static PressRelease asPlaced(PressRelease release) {
        if (release.style() != StyleProfile.AP) {
            return release;
        }
        return new PressRelease(
                release.headline(),
                release.subhead(),
                release.timing(),
                release.embargoedUntil(),
                release.embargoZone(),
                release.releasedOn(),
                release.style(),
                ApPlaces.dateline(release.city(), release.state()),
                "",
                release.body(),
                release.quotes(),
                release.statements(),
                release.boilerplateTitle(),
                release.boilerplate(),
                release.contacts(),
                release.endMark());
    }

    /** Line ends, runs of blank lines and blanks at the end of a line aside. */
    private static String tidy(String text) {
        return text.replaceAll("\r\n?", "\n")
                .replaceAll("[ \t\u00a0]+\n", "\n")
                .replaceAll("\n{2,}", "\n\n")
                .strip();
    }
}
