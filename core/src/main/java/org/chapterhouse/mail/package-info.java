/**
 * Letters to people: written within what they tell of, delivered a moment later.
 *
 * <p>Open {@link org.chapterhouse.mail.Letter} first, a record and the words it fills; {@link org.chapterhouse.mail.Letters} writes
 * one in the caller's transaction, so that nobody hears of what was not kept, and a job delivers it. A letter is plain text: it
 * loads nothing, counts nobody and looks the same to everyone.
 *
 * <p>{@link org.chapterhouse.mail.HeldUpLetters} tells of those that do not get out.
 *
 * <p>Invariant: an address stands in a letter that waits, and nowhere else: neither in a log, nor in what is told of a failure. What
 * is delivered is forgotten.
 */
@NullMarked
package org.chapterhouse.mail;

import org.jspecify.annotations.NullMarked;
