package org.chapterhouse.testkit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.plugin.Plugin;

/** Brings {@link Note}. */
@ApplicationScoped
public class NotesPlugin implements Plugin {

    @Override
    public String id() {
        return "notes";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(ContentType.of("note", Note.class)
                .title(Note::title)
                .summary(note -> note.text().excerpt(120))
                .date(Note::day)
                .path("/notes/{day:yyyy}/{slug}")
                .visibleFrom(Note::visibleFrom)
                .build());
    }
}
