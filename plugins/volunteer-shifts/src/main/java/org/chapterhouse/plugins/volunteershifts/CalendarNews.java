package org.chapterhouse.plugins.volunteershifts;

import java.util.UUID;

/** What the calendar service tells: {@code {"shift": "6f1c…", "calledOff": true}}. */
public record CalendarNews(UUID shift, boolean calledOff) {}
