package org.chapterhouse.bakesales;

import java.util.List;

/** What there is at a bake sale. */
public record Offer(List<String> cakes) {

    public Offer {
        cakes = List.copyOf(cakes);
    }
}
