package org.chapterhouse.page;

/** The same while the transaction that changes it is under way, which may still fail. */
record ThingChanging(String thing) {}
