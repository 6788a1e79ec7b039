package org.chapterhouse.vigils;

import java.time.LocalDate;

/** The next vigil there is, for home pages. */
public record NextVigil(String title, LocalDate day, String address) {}
