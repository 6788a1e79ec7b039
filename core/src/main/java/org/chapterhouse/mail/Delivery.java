package org.chapterhouse.mail;

import java.util.UUID;

/** An order to deliver a letter. */
record Delivery(UUID letter) {}
