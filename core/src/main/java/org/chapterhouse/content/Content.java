package org.chapterhouse.content;

import org.chapterhouse.text.RichText;

/**
 * What one page says: a press release, a policy statement, an appeal. Every content type is a record that implements this.
 *
 * <p>The record's components are the fields of the form, the constraints on them are its validation, and the record as JSON is
 * what a revision keeps. So a component is a value of its own: text, {@link RichText}, a number, a date, a choice (an
 * enum), another record, the id of other content (a {@link ContentId}), or a list of these; never an entity or a service.
 *
 * <p>A draft may be half written: the record must be constructible with empty texts and missing dates, and leave it to its
 * constraints to say what is still to do. The compact constructor gives defaults; it does not refuse.
 *
 * <pre>{@code
 * public record ChapterPage(@NotBlank @Size(max = 120) String title, String summary, RichText body) implements Content {}
 * }</pre>
 */
public interface Content {}
