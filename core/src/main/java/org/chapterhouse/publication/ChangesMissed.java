package org.chapterhouse.publication;

import org.chapterhouse.problem.HouseOnly;

/**
 * What other nodes changed may have gone unheard for a while: whoever keeps drawn pages drops them all. Fired when the
 * connection on which this node listens is there: at the start, and again after it was lost.
 */
@HouseOnly
public record ChangesMissed() {}
