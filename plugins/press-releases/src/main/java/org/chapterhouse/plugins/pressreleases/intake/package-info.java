/**
 * Reads a press release from plain text: pasted, or the bytes of a text file.
 *
 * <p>Open {@link org.chapterhouse.plugins.pressreleases.intake.ReleaseText} first. A <em>source</em> is the text as
 * lines, worked through once: the <em>header</em> (release line, contact, headline) down to the <em>lead</em>, the first
 * paragraph; then the end mark, the boilerplate and a contact below; what is left between is the body, as written.
 *
 * <p>The invariant: no character that a reader could see is dropped. Each is <em>copied</em> into a field, or belongs to
 * a {@link org.chapterhouse.plugins.pressreleases.intake.Mark} whose meaning a field holds, or is <em>set aside</em> for
 * the "not placed" box. {@link org.chapterhouse.plugins.pressreleases.intake.Pieces} is the one place where a line is
 * taken apart, and what nobody claimed there is set aside.
 *
 * <p>Every pattern here is bounded or possessive and is only tried on the head of a line, so a hostile text costs no
 * more time than a friendly one.
 */
@NullMarked
package org.chapterhouse.plugins.pressreleases.intake;

import org.jspecify.annotations.NullMarked;
