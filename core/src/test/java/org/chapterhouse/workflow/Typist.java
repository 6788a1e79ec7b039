package org.chapterhouse.workflow;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.Contents;
import org.chapterhouse.testkit.Core;

/** Somebody who types notes and has typed nothing yet. */
record Typist(Writer writer) {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    static Typist on(Core core) {
        return new Typist(Writer.named("typist" + PEOPLE.incrementAndGet(), core));
    }

    <T> T does(Supplier<T> work) {
        return writer.does(work);
    }

    void does(Runnable work) {
        writer.does(work);
    }

    /** A page that has just been opened and shows what is kept. */
    EditorPage opened(String name, CopyKey key) {
        var copies = writer.core().get(WorkingCopies.class);
        return does(() ->
                new EditorPage(name, copies.find(key).map(WorkingCopy::mark).orElse("")));
    }

    ContentItem save(CopyKey key, String page, int base, String title) {
        var opened = opened(page, key);
        var saving = writer.core().get(Saving.class);
        return does(() -> saving.save(Notes.typing(key, opened, base, title), Notes.form(title)));
    }

    List<ContentItem> itemsTitled(String title) {
        var contents = writer.core().get(Contents.class);
        return does(() -> contents.list(ContentQuery.all().ofType("note")).items().stream()
                .filter(item -> item.draft().title().equals(title))
                .toList());
    }
}
