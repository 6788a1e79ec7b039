package org.chapterhouse.web.admin.screen;

/**
 * A button that begins something.
 *
 * @param label what it says
 * @param url where it leads
 */
public record Start(String label, String url) {}
