package org.chapterhouse.bakesales;

/** What somebody may read of their order. */
public record Ordered(String cake, String email) {}
