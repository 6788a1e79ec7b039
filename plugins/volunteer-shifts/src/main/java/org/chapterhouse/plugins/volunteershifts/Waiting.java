package org.chapterhouse.plugins.volunteershifts;

import java.time.LocalDateTime;

/** Tells somebody that all places are taken and that they wait for one. */
record Waiting(String name, String shift, LocalDateTime begins, String place, String contact, String code) {}
