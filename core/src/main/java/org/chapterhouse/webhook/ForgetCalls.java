package org.chapterhouse.webhook;

/** An order to forget what services told long ago. */
record ForgetCalls() {}
