package org.chapterhouse.type;

import java.util.Optional;
import org.chapterhouse.content.SitePath;

/**
 * What is published of one type, newest first, for programs that tell people. A type may have several, each in its own form.
 *
 * @param path where it lives within each site: {@code /feeds/press.rss}
 * @param size items it carries
 * @param choice what an item has to have chosen to be in it; none for all of them
 */
public record Feed(SitePath path, int size, Form form, Optional<Choice> choice) {

    /** What programs read it. */
    public enum Form {
        /** RSS 2.0, for feed readers. */
        RSS,
        /** Atom 1.0, for feed readers. */
        ATOM,
        /** JSON Feed 1.1, for feed readers and other programs. */
        JSON,
        /** iCalendar, for calendars: of what a type says when it {@linkplain ContentTypeBuilder#happens happens}. */
        CALENDAR
    }

    /** An RSS feed of the newest thirty. */
    public static Feed at(String path) {
        return new Feed(new SitePath(path), 30, Form.RSS, Optional.empty());
    }

    /** The newest thirty as an Atom feed. */
    public static Feed atom(String path) {
        return new Feed(new SitePath(path), 30, Form.ATOM, Optional.empty());
    }

    /** The newest thirty as a JSON Feed. */
    public static Feed json(String path) {
        return new Feed(new SitePath(path), 30, Form.JSON, Optional.empty());
    }

    /** The newest two hundred as a calendar. */
    public static Feed calendar(String path) {
        return new Feed(new SitePath(path), 200, Form.CALENDAR, Optional.empty());
    }

    public Feed ofSize(int items) {
        return new Feed(path, items, form, choice);
    }

    /**
     * Of those alone that have chosen a value.
     *
     * @param field a component that is an enum
     */
    public Feed only(String field, Enum<?> value) {
        return new Feed(path, size, form, Optional.of(new Choice(field, value.name())));
    }
}
