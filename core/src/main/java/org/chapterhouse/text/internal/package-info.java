/**
 * How HTML from anywhere becomes the canonical subset of {@link org.chapterhouse.text.RichText}.
 *
 * <p>Open {@link org.chapterhouse.text.internal.CanonicalHtml} first. HTML passes two walls: {@code SanitizedHtml} (the OWASP
 * sanitizer, within limits of size and depth) and {@code BlockReader}, which builds {@code Block}s from what is left and
 * copies nothing; {@code BlockWriter} writes those and can write nothing else.
 */
@NullMarked
package org.chapterhouse.text.internal;

import org.jspecify.annotations.NullMarked;
