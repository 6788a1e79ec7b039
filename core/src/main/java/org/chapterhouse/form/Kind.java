package org.chapterhouse.form;

/** What kind of control a field asks for. */
public enum Kind {
    /** A line of text. */
    LINE,
    /** A line that is typed and never shown again. */
    SECRET,
    /** Text of several lines. */
    LINES,
    /** Formatted text, as canonical HTML. */
    RICH_TEXT,
    /** A day, as {@code 2026-03-01}. */
    DATE,
    /** A day and a time without a zone, as {@code 2026-03-01T09:30}. */
    DATE_TIME,
    /** One of a few named values. */
    CHOICE,
    /** Yes or no, as {@code true} or {@code false}. */
    CHECK,
    /** A whole number. */
    NUMBER,
    /** A decimal number. */
    AMOUNT,
    /** An address on the web. */
    ADDRESS,
    /** A list of records, each a small form of its own. */
    ROWS,
    /** A list of lines of text. */
    ITEMS,
    /** Other content, by its id. */
    LINK,
    /** A list of other content: their ids, one a line. */
    LINKS,
    /** A site, by its id. */
    SITE,
    /** A site of a chapter, by its id. */
    CHAPTER,
    /** A block of a home page, by its id. */
    BLOCK
}
