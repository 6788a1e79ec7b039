package org.chapterhouse.errands;

/** An order to carry something. */
public record Carry(String what) {}
