/**
 * What readers are served: one row is one public page, and the addresses that lead to it.
 *
 * <p>Open {@link org.chapterhouse.publication.PublishedPages} first. A <em>published page</em> is a copy of a revision,
 * made when it is published, so that no reader's request ever looks at drafts and revisions. A page that is <em>visible
 * from</em> a later instant is under embargo, and one that was <em>visible until</em> an earlier one has ended: every query
 * here that shows anything leaves both out. How a page is drawn does not belong here.
 */
@NullMarked
package org.chapterhouse.publication;

import org.jspecify.annotations.NullMarked;
