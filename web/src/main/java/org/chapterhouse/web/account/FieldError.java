package org.chapterhouse.web.account;

/**
 * Something to change in a form before it is accepted.
 *
 * @param field the name and id of the field
 */
public record FieldError(String field, String message) {}
