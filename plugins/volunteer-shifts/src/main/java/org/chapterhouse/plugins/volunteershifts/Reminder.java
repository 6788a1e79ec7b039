package org.chapterhouse.plugins.volunteershifts;

import java.time.LocalDateTime;

/** Tells somebody that their shift is near. */
record Reminder(String name, String shift, LocalDateTime begins, String place, String contact, String code) {}
