package org.chapterhouse.publication.internal;

import org.chapterhouse.publication.PagesChanged;

/** A public page is being written. Fired inside the transaction that does it, which may still fail. */
public record PagesWritten(PagesChanged change) {}
