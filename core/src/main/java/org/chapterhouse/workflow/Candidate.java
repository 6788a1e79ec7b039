package org.chapterhouse.workflow;

import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;

/**
 * What readers would see if it were published now.
 *
 * @param language what it is written in
 * @param item whose content it is; empty while it has never been saved
 * @param revision the number of the revision that says so; empty while it is only typed
 */
public record Candidate<T extends Record & Content>(
        ContentType<T> type,
        Site site,
        Locale language,
        T content,
        Optional<ContentItem> item,
        Optional<Integer> revision) {}
