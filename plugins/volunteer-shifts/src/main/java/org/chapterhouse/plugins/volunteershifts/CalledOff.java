package org.chapterhouse.plugins.volunteershifts;

import java.time.LocalDateTime;

/** Tells somebody that their shift does not take place. */
record CalledOff(String name, String shift, LocalDateTime begins, String place, String contact, String code) {}
