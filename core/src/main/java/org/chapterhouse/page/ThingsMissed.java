package org.chapterhouse.page;

import org.chapterhouse.problem.HouseOnly;

/** Some change of what plugins show may have gone unheard: nothing that is kept of their pages can be trusted. */
@HouseOnly
public record ThingsMissed() {}
