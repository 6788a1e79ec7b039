package org.chapterhouse.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chapterhouse.search.Found.Piece;
import org.chapterhouse.search.internal.Excerpt;
import org.junit.jupiter.api.Test;

/** What is shown of a text in which words were found. */
class ExcerptTest {

    private static String shown(String text, String... marked) {
        return Excerpt.of(text, List.of(marked)).around().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void theWordsAreMarkedAsTheyAreWritten() {
        assertThat(shown("Una canción.", "Una \u0002cancion\u0003.")).isEqualTo("Una [canción].");
        assertThat(shown(
                        "Una canción y otra",
                        "Una \u0002cancion\u0003 y otra",
                        "Una \u0002canción\u0003 y \u0002otra\u0003"))
                .isEqualTo("Una [canción] y [otra]");
    }

    @Test
    void aTextThatIsNotTheSameIsMarkedNowhere() {
        assertThat(shown("A word", "A \u0002wo\u0003")).isEqualTo("A word");
        assertThat(Excerpt.of("A word", List.of("A \u0002wo\u0003")).hasAny()).isFalse();
    }

    @Test
    void itBeginsWithItsLineOrBetweenTwoWords() {
        assertThat(shown("Denver\nHere it is", "Denver\nHere \u0002it\u0003 is"))
                .isEqualTo("Here [it] is");
        var before = "word ".repeat(40);
        var after = " more".repeat(80);
        assertThat(shown(before + "here" + after, before + "\u0002here\u0003" + after))
                .startsWith("…word word")
                .contains("word [here] more")
                .endsWith("more…")
                .hasSizeLessThan(240);
    }

    @Test
    void aCharacterOfTwoHalvesStaysWhole() {
        var faces = "\uD83D\uDE00".repeat(300);
        for (var shift : List.of("", "x")) {
            var shown = shown(shift + faces + " here", shift + faces + " \u0002here\u0003");
            assertThat(shown.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                    .isTrue();
            assertThat(Excerpt.of(shift + faces, List.of()).around().stream()
                            .map(Piece::text)
                            .collect(Collectors.joining()))
                    .satisfies(text -> assertThat(
                                    text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                            .isTrue());
        }
    }
}
