/**
 * What services outside report by themselves: a payment that came in, an event that was moved.
 *
 * <p>Open {@link org.chapterhouse.webhook.Webhook} first: who checks that a call is genuine, and who takes what it says. A call is
 * checked byte by byte as it came, kept, and answered at once; a job takes it. A call that is not genuine leaves nothing behind.
 *
 * <p>Invariant: what a service tells twice is taken once, and nothing that was answered is lost.
 */
@NullMarked
package org.chapterhouse.webhook;

import org.jspecify.annotations.NullMarked;
