/**
 * Values that know how to be safe: what a person typed, in a shape that can be stored, shown and put into an address.
 *
 * <p>Open {@link org.chapterhouse.text.RichText} first: the only value that carries formatting; nothing else in the system accepts
 * HTML. A {@link org.chapterhouse.text.Slug} is the last part of an address, a {@link org.chapterhouse.text.PhoneNumber} can be
 * called, {@link org.chapterhouse.text.Languages} are those a text can be written in, {@link org.chapterhouse.text.WrittenIn} tells
 * them apart.
 *
 * <p>Nothing here knows what a text is for.
 */
@NullMarked
package org.chapterhouse.text;

import org.jspecify.annotations.NullMarked;
