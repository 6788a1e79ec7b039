package org.chapterhouse.visitor;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.site.Site;

/**
 * What somebody has sent: it meets the constraints of its record. Who it was is known by what they typed, and by nothing else.
 *
 * @param content what was typed
 * @param site on which the form stood
 * @param item below which it stood; empty for a form with an address of its own
 * @param language in which they read the form
 * @param at when it was sent
 */
public record Sent<T extends Record>(T content, Site site, Optional<ContentId> item, Locale language, Instant at) {}
