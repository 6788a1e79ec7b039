package org.chapterhouse.vigils;

import java.time.LocalDate;
import java.util.List;

/** The vigils to come, for programs. */
public record OpenVigils(List<Entry> vigils) {

    public OpenVigils {
        vigils = List.copyOf(vigils);
    }

    /** One of them. */
    public record Entry(String title, LocalDate day, String url) {}
}
