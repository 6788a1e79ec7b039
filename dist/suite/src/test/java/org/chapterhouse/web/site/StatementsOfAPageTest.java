package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.story;

import org.chapterhouse.testkit.Statements;
import org.junit.jupiter.api.Test;

/** How often the database is asked for a page: that is what a crowd of readers costs. */
class StatementsOfAPageTest {

    @Test
    void anArticleThatWasNotDrawnYetTakesAtMostThree() {
        try (var reader = new Reader()) {
            var door = new Doorway(reader);
            reader.founds("counted", "en-US");
            reader.published("story", "counted", story("One", "2026-05-26"), "en");
            reader.published("story", "counted", story("Two", "2026-05-26"), "en");
            assertThat(door.gets("/chapters/counted/stories/one").status()).isEqualTo(200);
            var asked = Statements.of(
                    () -> assertThat(door.gets("/chapters/counted/stories/two").status())
                            .isEqualTo(200));
            assertThat(asked).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            assertThat(Statements.of(() -> door.gets("/chapters/counted/stories/two")))
                    .as("drawn already")
                    .isEmpty();
        }
    }

    @Test
    void aWrongAddressTakesAtMostThreeAndAnUnknownChapterNone() {
        try (var reader = new Reader()) {
            var door = new Doorway(reader);
            reader.founds("counted", "en-US");
            assertThat(door.gets("/chapters/counted/nothing/here").status()).isEqualTo(404);
            assertThat(Statements.of(() -> door.gets("/chapters/counted/nothing/there")))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(3);
            assertThat(door.gets("/chapters/nowhere").status()).isEqualTo(404);
            assertThat(Statements.of(() -> door.gets("/chapters/nobody"))).isEmpty();
        }
    }
}
