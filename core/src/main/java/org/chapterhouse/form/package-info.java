/**
 * How a record becomes a form: which fields, in which order and groups, with which words, and what was typed in them.
 *
 * <p>Open {@link org.chapterhouse.form.Fields} first. A <em>field</em> is one component of a record; a <em>path</em> names it
 * from the record down ({@code contacts[1].phone}), in a document, in a form and in a message alike. A <em>form</em> is the
 * text of a record as a person types it: any text may stand in a form, and it stays there until the person changes it, whether
 * it fits or not.
 *
 * <p>Annotations here say what the type of a component cannot: {@code @Group}, {@code @ShownWhen}, {@code @Multiline}, {@code @TimeZone}, {@code @Link}, {@code @SiteLink}. Words come from
 * the record's message file, never from annotations; a {@link org.chapterhouse.form.Finding} is a path and words to come, in the
 * language of whoever reads it. Nothing here knows of a screen.
 */
@NullMarked
package org.chapterhouse.form;

import org.jspecify.annotations.NullMarked;
