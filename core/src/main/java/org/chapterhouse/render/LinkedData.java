package org.chapterhouse.render;

import jakarta.json.JsonObject;

/** What a page says of itself to machines, as JSON-LD: data that no browser runs. */
public final class LinkedData {

    private LinkedData() {}

    /** An element to put into the head of a page. Nothing that somebody typed can end it. */
    public static Html of(JsonObject data) {
        return new Html(
                "<script type=\"application/ld+json\">" + data.toString().replace("<", "\\u003c") + "</script>");
    }

    public static Html nothing() {
        return Markup.nothing();
    }
}
