package org.chapterhouse.plugins.donationappeals;

/** What somebody gave to a site. */
public record Gift(String site, String donor, long cents) {}
