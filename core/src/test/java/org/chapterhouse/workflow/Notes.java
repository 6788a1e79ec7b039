package org.chapterhouse.workflow;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.chapterhouse.site.Site;

/** What is typed in an editor of notes. */
final class Notes {

    private Notes() {}

    /** A new note that nobody has begun. */
    static CopyKey fresh() {
        return fresh(Site.NATIONAL);
    }

    static CopyKey fresh(String site) {
        return CopyKey.ofNew("note", site);
    }

    static Typing typing(CopyKey key, String page, int base, String title) {
        return typing(key, new EditorPage(page, ""), base, title);
    }

    static Typing typing(CopyKey key, EditorPage page, int base, String title) {
        return new Typing(key, page, base, form(title), "", "");
    }

    static JsonObject form(String title) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("day", "2026-05-26")
                .build();
    }
}
