package org.chapterhouse.bakesales;

import java.time.Instant;
import java.util.Optional;

/** Something that is sold. */
public record Cake(String name, Size size, int cents, Optional<Instant> bakedAt) {

    /** How many it feeds. */
    public enum Size {
        SMALL,
        LARGE
    }
}
