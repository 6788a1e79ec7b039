package org.chapterhouse.mail;

/** Tells whoever has set up a mail server that letters arrive. */
record TestLetter(String name, String organisation) {}
