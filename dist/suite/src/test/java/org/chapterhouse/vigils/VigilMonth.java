package org.chapterhouse.vigils;

import java.time.YearMonth;
import java.util.List;

/** The vigils of a month; a page of it says more than a document could. */
public record VigilMonth(YearMonth month, List<String> vigils, int candles) {

    public VigilMonth {
        vigils = List.copyOf(vigils);
    }
}
