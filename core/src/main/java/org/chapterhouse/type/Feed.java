package org.chapterhouse.type;

import org.chapterhouse.content.SitePath;

/**
 * What is published of one type, newest first, for programs that tell people. A type may have several, each in its own form.
 *
 * @param path where it lives within each site: {@code /feeds/press.rss}
 * @param size items it carries
 */
public record Feed(SitePath path, int size, Form form) {

    /** What programs read it. */
    public enum Form {
        /** RSS 2.0, for feed readers. */
        RSS,
        /** JSON Feed 1.1, for feed readers and other programs. */
        JSON,
        /** iCalendar, for calendars: of what a type says when it {@linkplain ContentTypeBuilder#happens happens}. */
        CALENDAR
    }

    /** An RSS feed of the newest thirty. */
    public static Feed at(String path) {
        return new Feed(new SitePath(path), 30, Form.RSS);
    }

    /** The newest thirty as a JSON Feed. */
    public static Feed json(String path) {
        return new Feed(new SitePath(path), 30, Form.JSON);
    }

    /** The newest two hundred as a calendar. */
    public static Feed calendar(String path) {
        return new Feed(new SitePath(path), 200, Form.CALENDAR);
    }

    public Feed ofSize(int items) {
        return new Feed(path, items, form);
    }
}
