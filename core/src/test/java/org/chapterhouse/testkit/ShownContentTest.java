package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.chapterhouse.notes.Note;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;
import org.junit.jupiter.api.Test;

/** What the contract wants of drawings, against lists that lack it. */
class ShownContentTest {

    private static ShownContent<?> withList(String html) {
        var type = ContentType.of("note", Note.class)
                .title(Note::title)
                .path("/notes/{slug}")
                .page((note, page) -> page.rich(RichText.fromPlainText(note.title())))
                .listing(Listing.at("/notes", (listing, page) -> page.rich(RichText.of(html))))
                .build();
        return ShownContent.of(
                new TypeUnderTest<>(type, type.write(new Note("Note", null, null, RichText.EMPTY))),
                List.of(Locale.ENGLISH));
    }

    @Test
    void whatIsNotOnThePageIsNotFoundEither() {
        var type = ContentType.of("note", Note.class)
                .title(Note::title)
                .path("/notes/{slug}")
                .page((note, page) -> page.rich(RichText.fromPlainText(note.title())))
                .build();
        var hidden = new Note("Note", null, null, RichText.fromPlainText("What nobody sees"));
        var shown = new Note("Note", null, null, RichText.fromPlainText("A note"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> ShownContent.of(new TypeUnderTest<>(type, type.write(hidden)), List.of(Locale.ENGLISH))
                                .checkSearched())
                .withMessageContaining("mark a field @NotSearched");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ShownContent.of(new TypeUnderTest<>(type, type.write(shown)), List.of(Locale.ENGLISH))
                        .checkSearched());
        assertThatCode(() -> withList("<h2>Notes</h2>").checkSearched()).doesNotThrowAnyException();
    }

    @Test
    void anEmptyListSaysMoreThanItsHeading() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> withList("<h2>Notes</h2>").checkGaps())
                .withMessageContaining("an empty list says so, below its heading");
        assertThatCode(() ->
                        withList("<h2>Notes</h2><p>There are none yet.</p>").checkGaps())
                .doesNotThrowAnyException();
    }
}
