/**
 * What readers are served: one row is one public page, and the addresses that lead to it.
 *
 * <p>Open {@link org.chapterhouse.publication.PublishedPages} first. A <em>published page</em> is a copy of a revision,
 * made when it is published, so that a request reads one row and nothing else. A page whose <em>visible from</em> lies
 * ahead is under embargo: every query here leaves it out. How a page is drawn does not belong here.
 */
@NullMarked
package org.chapterhouse.publication;

import org.jspecify.annotations.NullMarked;
