package org.chapterhouse.mail;

/** An order to forget the letters that nobody could deliver. */
record ForgetLetters() {}
