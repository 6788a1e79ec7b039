/**
 * How the nodes of one suite tell each other what has changed: PostgreSQL's NOTIFY, sent in the transaction that
 * changes it, heard by everyone when it is true.
 *
 * <p>Open {@link org.chapterhouse.platform.signal.Signals} first; who wants to hear is a
 * {@link org.chapterhouse.platform.signal.Listener} of one <em>topic</em>. Invariant: whoever remembers something of the
 * database either hears of every change or is told that changes may have been <em>missed</em>. A signal says what
 * changed, never what it is now: that is read from the database. Work that has to be done exactly once does not belong
 * here, as every node hears every signal but its own.
 */
@NullMarked
package org.chapterhouse.platform.signal;

import org.jspecify.annotations.NullMarked;
