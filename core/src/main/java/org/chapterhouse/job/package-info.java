/**
 * Work that is done later: at its time, once, however many nodes there are.
 *
 * <p>Open {@link org.chapterhouse.job.Job} first, which says what is to be done and how; {@link org.chapterhouse.job.Jobs} orders it
 * within the caller's transaction, so that what is not kept is not ordered. A node takes an order under a <em>lease</em>; what it
 * does and the end of the order are one transaction, so an order is done whole or not at all, also when the node
 * dies or the lease runs out while it is at work. One that fails is tried again, later each time, and in the end waits for a
 * person: {@link org.chapterhouse.job.FailedJobs}.
 *
 * <p>Invariant: nothing is done with more rights than whoever ordered it has when it is done. What nobody ordered, or a reader, is
 * done without any.
 */
@NullMarked
package org.chapterhouse.job;

import org.jspecify.annotations.NullMarked;
