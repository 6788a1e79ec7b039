/**
 * Keeps the published pages true: writes their rows when content is published or withdrawn, leaves a redirect where a
 * page has moved, and tells those who keep drawn pages.
 *
 * <p>Open {@link org.chapterhouse.publication.internal.PageWriter} first. Invariant: a page's row is written in the
 * transaction that publishes it. That transaction notifies other nodes through PostgreSQL too; nothing listens to it
 * yet.
 */
@NullMarked
package org.chapterhouse.publication.internal;

import org.jspecify.annotations.NullMarked;
