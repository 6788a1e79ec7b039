package org.chapterhouse.publication;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;

/**
 * A page as readers see it now.
 *
 * @param language what it is written in
 * @param payload the published revision's record
 * @param current whether it holds now; what no longer does stands last in its list
 * @param listedOn the day lists are ordered by: the content's own date, or else that of its first publication
 * @param publishedAt when it first became public
 * @param updatedAt when readers last saw it change
 */
public record PublishedPage(
        UUID siteId,
        SitePath path,
        ContentId itemId,
        String typeId,
        Locale language,
        String title,
        String summary,
        JsonObject payload,
        boolean current,
        LocalDate listedOn,
        Instant publishedAt,
        Instant updatedAt) {

    /** When it is from: the moment it became public, or where it is dated another day, the beginning of that day. */
    public Instant datedAt(ZoneId zone) {
        var isOfThatDay = LocalDate.ofInstant(publishedAt, zone).equals(listedOn);
        return isOfThatDay || listedOn.getYear() < 1 || listedOn.getYear() > 9999
                ? publishedAt
                : listedOn.atStartOfDay(zone).toInstant();
    }
}
