/**
 * Keeps the published pages true: writes their rows when content is published or withdrawn, leaves a redirect where a
 * page has moved, and tells those who keep drawn pages.
 *
 * <p>Open {@link org.chapterhouse.publication.internal.PageWriter} first. Invariant: a page's row is written in the
 * transaction that publishes it, and the same transaction tells other nodes, through
 * {@link org.chapterhouse.publication.internal.OtherNodes}.
 */
@NullMarked
package org.chapterhouse.publication.internal;

import org.jspecify.annotations.NullMarked;
