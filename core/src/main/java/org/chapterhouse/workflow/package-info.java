/**
 * How typing becomes a draft and a draft becomes a page: keeping, drafting, publishing, withdrawing.
 *
 * <p>Open {@link org.chapterhouse.workflow.Publishing} first; {@link org.chapterhouse.workflow.Drafting} comes before
 * it in an item's life. A <em>working copy</em> comes before both: what somebody has typed and not yet saved, kept for
 * that person alone; {@link org.chapterhouse.workflow.Saving} turns it into a draft and ends it in one transaction.
 *
 * <p>What somebody works on is a {@link org.chapterhouse.workflow.Manuscript}, whether it is an item already or not.
 * {@link org.chapterhouse.workflow.Keeping} keeps what is typed on it as long as that says more than the newest revision,
 * {@link org.chapterhouse.workflow.Proofreading} says what stands against publishing it and what it would be, and
 * {@link org.chapterhouse.workflow.Restoring} leads back to an older revision. No screen decides any of this.
 *
 * <p>{@link org.chapterhouse.workflow.Act} is the table of what can be done, from beginning an item on,
 * {@link org.chapterhouse.workflow.Workflow} says what of it one may do and why not, and the desk is the only way to an
 * item that will change. Whoever will have to show a page is a {@link org.chapterhouse.workflow.PublishGate} and is asked
 * first. Permission is asked for here, never only on a screen, and what is done leaves an audit entry. What readers are
 * served is written by those who observe {@link org.chapterhouse.workflow.ContentPublished} and
 * {@link org.chapterhouse.workflow.ContentWithdrawn}.
 */
@NullMarked
package org.chapterhouse.workflow;

import org.jspecify.annotations.NullMarked;
