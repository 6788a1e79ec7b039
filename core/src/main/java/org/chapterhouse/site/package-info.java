/**
 * The sites: the national one and one for each chapter, as a tree.
 *
 * <p>Every content item belongs to one site; a role is held, and an audit entry written, for one site or for all of
 * them. In addresses and permissions a site goes by its <em>slug</em>. Open {@link org.chapterhouse.site.Sites} first.
 * Invariants: the site {@code national} always exists and has no parent; every other site has one; a slug never
 * changes, because addresses are made of it. Pages and navigation do not belong here.
 */
@NullMarked
package org.chapterhouse.site;

import org.jspecify.annotations.NullMarked;
