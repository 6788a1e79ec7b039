package org.chapterhouse.page;

import org.chapterhouse.problem.HouseOnly;

/** Something that pages of a plugin show has changed, on this node or another: they are drawn again. */
@HouseOnly
public record ThingChanged(String thing) {}
