package org.chapterhouse.plugins.volunteershifts;

import java.time.LocalDateTime;

/** Tells somebody that they have a place. */
record Confirmed(String name, String shift, LocalDateTime begins, String place, String contact, String code) {}
