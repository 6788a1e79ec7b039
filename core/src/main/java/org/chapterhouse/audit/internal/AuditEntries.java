package org.chapterhouse.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chapterhouse.audit.AuditAct;
import org.chapterhouse.audit.AuditEntry;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Actor;

/** Writes entries and finds them. Each waits to be sealed from the moment it is there. */
@ApplicationScoped
public class AuditEntries {

    static final String COLUMNS = "id, at, actor_kind, actor_id, actor_name, act, subject, site_slug as site, detail";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public void append(Actor actor, AuditAct act, AuditSubject subject, String site, Map<String, String> detail) {
        var entry = new Unwritten(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Actor(actor.kind(), actor.id(), OneLine.of(actor.name())),
                act.word(),
                subject.toString(),
                OneLine.of(site),
                oneLineEach(detail));
        sql.of(
                        "with written as (insert into audit_entry (at, actor_kind, actor_id, actor_name, act, subject, site_slug,"
                                + " detail) values (:at, :actor.kind, :actor.id, :actor.name, :act, :subject, :site, :detail)"
                                + " returning id) insert into audit_unsealed (id) select id from written")
                .with(entry)
                .run();
    }

    private record Unwritten(
            Instant at, Actor actor, String act, String subject, String site, Map<String, String> detail) {}

    public List<AuditEntry> list(String site, long before, int limit) {
        return sql.of("select " + COLUMNS
                        + " from audit_entry where id < :before and (:site = '*' or site_slug = :site)"
                        + " order by id desc limit :limit")
                .with("before", before)
                .with("site", site)
                .with("limit", limit)
                .list(AuditEntry.class);
    }

    public List<AuditTrail.Mention> mentions(List<String> accounts, String person) {
        return sql.of("select actor_name as name, count(*)::int as acts from audit_entry"
                        + " where actor_kind <> 'SYSTEM' and (actor_id = any(:accounts) or lower(actor_name) = :person)"
                        + " group by actor_name order by actor_name")
                .with("accounts", accounts)
                .with("person", person)
                .list(AuditTrail.Mention.class);
    }

    private static Map<String, String> oneLineEach(Map<String, String> detail) {
        Map<String, String> clean = new TreeMap<>();
        detail.forEach((key, value) -> clean.put(OneLine.of(key), OneLine.of(value)));
        return clean;
    }
}
