package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chapterhouse.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotAReleaseTest {

    /** A text that sends the reading astray would not come back at all; how fast it is, is measured elsewhere. */
    private static final Duration FOREVER = Duration.ofMinutes(1);

    private final Fixture.Begun intake = Fixture.intake();

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n\t\r\n", "\u00a0\uFEFF"})
    void nothingToRead(String text) {
        assertRefused(text, "CH-601", "no text");
    }

    @Test
    void fiveMegabytes() {
        assertTimeoutPreemptively(
                FOREVER, () -> assertRefused("word ".repeat(1_000_000), "CH-602", "5,000,000 characters"));
        assertTimeoutPreemptively(
                FOREVER,
                () -> assertThatThrownBy(() -> intake.read(new byte[5_000_000])).isInstanceOf(NotARelease.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"poem", "recipe"})
    void aTextWithoutAnyMarkOfAReleaseIsHeadlineAndBody(String name) {
        var text = Fixture.text(name);
        var reading = Fixture.reading(text);
        assertThat(reading.release().headline())
                .isEqualTo(text.lines().findFirst().orElseThrow());
        assertThat(reading.release().body().plainText())
                .startsWith(text.lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElseThrow());
        assertThat(Notes.of(reading.notes()).get(0)).startsWith("Nothing in this text says that it is a press release");
        assertThat(reading.notPlaced()).isEmpty();
        NothingIsDroppedTest.assertNothingDropped(text, reading);
    }

    @Test
    void documentsAreNamed() {
        assertBytesRefused("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), "PDF");
        assertBytesRefused(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8}, "Word or OpenDocument");
        assertBytesRefused("{\\rtf1\\ansi FOR IMMEDIATE RELEASE".getBytes(StandardCharsets.US_ASCII), "rich text");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var noise = new byte[40_000];
        new Random(7).nextBytes(noise);
        assertBytesRefused(noise, "not plain text");
        assertRefused("FOR IMMEDIATE RELEASE\0\0\0 body", "CH-603", "not plain text");
    }

    private void assertBytesRefused(byte[] file, String words) {
        assertThatThrownBy(() -> intake.read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(NotARelease.class))
                .satisfies(refusal -> assertThat(refusal.problem().message().toString())
                        .contains(words)
                        .endsWith("paste it here."));
    }

    private void assertRefused(String text, String code, String words) {
        assertThatThrownBy(() -> intake.read(text))
                .asInstanceOf(InstanceOfAssertFactories.type(NotARelease.class))
                .satisfies(refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo(code);
                    assertThat(refusal.problem().kind()).isEqualTo(Problem.Kind.INVALID);
                    assertThat(refusal.problem().message().toString()).contains(words);
                });
    }
}
