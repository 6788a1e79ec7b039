package org.chapterhouse.plugins.pressreleases;

/**
 * One thing that stands against publishing.
 *
 * @param field the field to go to, written as in a path: {@code contacts[0].phone}
 * @param message the key of the message that says why and what to do
 */
public record Finding(String field, String message) {}
