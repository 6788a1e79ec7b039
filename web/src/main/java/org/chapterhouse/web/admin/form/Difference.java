package org.chapterhouse.web.admin.form;

/**
 * One field that a version changed.
 *
 * @param label what the form calls it
 * @param before what it said
 * @param after what it says
 */
public record Difference(String label, String before, String after) {}
