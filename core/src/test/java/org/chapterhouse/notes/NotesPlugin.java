package org.chapterhouse.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;
import org.chapterhouse.type.Placement;

/** Brings {@link Note}, {@link LocalNote}, {@link Vacancy} and {@link Pointer}. */
@ApplicationScoped
public class NotesPlugin implements Plugin {

    @Override
    public String id() {
        return "notes";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(note(), localNote(), vacancy(), pointer());
    }

    private static ContentType<Note> note() {
        return ContentType.of("note", Note.class)
                .title(Note::title)
                .summary(note -> note.text().excerpt(120))
                .date(Note::day)
                .path("/notes/{day:yyyy}/{slug}")
                .visibleFrom(Note::visibleFrom)
                .page((note, page) -> page.rich(note.text()))
                .build();
    }

    private static ContentType<Pointer> pointer() {
        return ContentType.of("pointer", Pointer.class)
                .title(Pointer::title)
                .path("/pointers/{slug}")
                .page((pointer, page) -> page.rich(pointer.text()))
                .build();
    }

    private static ContentType<Vacancy> vacancy() {
        return ContentType.of("vacancy", Vacancy.class)
                .title(Vacancy::title)
                .date(Vacancy::lastDay)
                .path("/vacancies/{slug}")
                .visibleUntil(Vacancy::closesAt)
                .build();
    }

    private static ContentType<LocalNote> localNote() {
        return ContentType.of("local-note", LocalNote.class)
                .title(LocalNote::title)
                .path("/{slug}")
                .on(Placement.CHAPTERS)
                .current(LocalNote::holds)
                .changesAt(LocalNote::changesAt)
                .listing(Listing.at("/wall", (listing, page) -> page.rich(RichText.fromPlainText(listing.title()))))
                .build();
    }
}
