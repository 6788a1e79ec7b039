/**
 * What an organisation publishes: its content types, the items of each, and the values they are made of.
 *
 * <p>A <em>content type</em> is a Java record that implements {@link org.chapterhouse.content.Content}; its components are the
 * fields an editor fills in. {@link org.chapterhouse.content.RichText} is the only value that carries formatting, and
 * nothing else in the system accepts HTML.
 *
 * <p>How a field looks in a form is said in {@code content.field}; who wrote what when, in {@code revision}.
 */
@NullMarked
package org.chapterhouse.content;

import org.jspecify.annotations.NullMarked;
