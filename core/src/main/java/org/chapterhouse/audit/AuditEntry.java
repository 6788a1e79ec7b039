package org.chapterhouse.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.chapterhouse.security.AccountId;

/**
 * One thing that was done.
 *
 * @param position counts from 1 without gaps
 * @param actorName the actor's name as it was then
 * @param action what was done, as a short stable word: {@code published}
 * @param subject what it was done to
 * @param site the slug of the site concerned, or {@code *}
 */
public record AuditEntry(
        long position,
        Instant at,
        AccountId actor,
        String actorName,
        String action,
        String subject,
        String site,
        Map<String, String> detail) {

    public AuditEntry {
        detail = Map.copyOf(new TreeMap<>(detail));
    }
}
