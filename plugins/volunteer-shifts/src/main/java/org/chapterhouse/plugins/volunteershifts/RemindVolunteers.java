package org.chapterhouse.plugins.volunteershifts;

/** An order to remind everybody whose shift is near. */
record RemindVolunteers() {}
