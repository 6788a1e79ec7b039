/**
 * How a draft becomes a page: drafting, publishing, withdrawing, as one state machine.
 *
 * <p>Open {@link org.chapterhouse.workflow.Publishing} first; {@link org.chapterhouse.workflow.Drafting} comes before it
 * in an item's life. Every step asks for its permission here, never only on a screen, and leaves an audit entry. What
 * readers are served is written by those who observe {@link org.chapterhouse.workflow.ContentPublished} and
 * {@link org.chapterhouse.workflow.ContentWithdrawn}.
 */
@NullMarked
package org.chapterhouse.workflow;

import org.jspecify.annotations.NullMarked;
