package org.chapterhouse.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.chapterhouse.security.Actor;

/**
 * One thing that was done.
 *
 * @param id grows from entry to entry, with gaps where something was taken back before it was done
 * @param actor by whom, with the name they had then
 * @param act what was done, as {@link AuditAct#word()}
 * @param subject what it was done to, as {@code type:id}
 * @param site the slug of the site concerned, or {@code *}
 */
public record AuditEntry(
        long id, Instant at, Actor actor, String act, String subject, String site, Map<String, String> detail) {

    public AuditEntry {
        detail = Map.copyOf(new TreeMap<>(detail));
    }
}
