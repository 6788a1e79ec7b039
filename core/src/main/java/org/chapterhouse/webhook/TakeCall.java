package org.chapterhouse.webhook;

/** An order to take what a service told. */
record TakeCall(String webhook, String site, String event) {}
