package org.chapterhouse.text.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chapterhouse.text.internal.Block.Inline;

/**
 * How a text is read.
 *
 * @param words what is done to the words of each block before they are tidied
 */
record Reading(UnaryOperator<List<Inline>> words) {

    /** Canonical text, or what the editor made. */
    static final Reading AS_IT_IS = new Reading(words -> words);

    /** What comes from elsewhere: addresses that stand in it as words become links. */
    static final Reading FROM_ELSEWHERE = new Reading(BareAddresses::linked);
}
