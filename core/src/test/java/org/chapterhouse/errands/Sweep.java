package org.chapterhouse.errands;

/** An order to sweep. */
public record Sweep() {}
