package org.chapterhouse.form;

/**
 * Something that stands against publishing, found by a content type's own checks.
 *
 * @param path the field to look at, {@code contacts[0].phone}; empty when it is about the whole
 * @param message what is wrong and what to do, a whole sentence
 */
public record Finding(String path, String message) {}
