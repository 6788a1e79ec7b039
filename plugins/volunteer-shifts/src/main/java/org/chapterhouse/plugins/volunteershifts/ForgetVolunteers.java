package org.chapterhouse.plugins.volunteershifts;

/** An order to forget everybody whose shift is over. */
record ForgetVolunteers() {}
