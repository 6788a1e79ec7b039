package org.chapterhouse.site.internal;

/** A site is being written. Fired inside the transaction that does it, which may still fail. */
public record SiteWritten(String slug) {}
