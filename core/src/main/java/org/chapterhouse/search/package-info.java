/**
 * What readers find by its words: a <em>document</em> for each published page, and for each thing that a <em>source</em> of a
 * plugin hands in.
 *
 * <p>Open {@link org.chapterhouse.search.Searching} first. A document carries the interval in which readers may see it, and every
 * query asks for that, so that nothing of what is under embargo, has ended or was withdrawn is found or counted. It is written in
 * the transaction that publishes or takes away what it tells of, and can be made again at any time. What somebody asked for is kept
 * nowhere.
 */
@NullMarked
package org.chapterhouse.search;

import org.jspecify.annotations.NullMarked;
