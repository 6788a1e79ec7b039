package org.chapterhouse.screen;

/** The headings of the admin's navigation under which the pages of plugins stand. */
public enum Menu {
    /** Beside the content types. */
    CONTENT,
    /** Members, volunteers, whoever signs something. */
    PEOPLE,
    /** Gifts, receipts, a till. */
    MONEY,
    /** All else. */
    MORE
}
