package org.chapterhouse.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.chapterhouse.audit.AuditEntry;
import org.chapterhouse.audit.ChainReport;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Account;

/** Appends entries one at a time and checks that the chain they form is whole. */
@ApplicationScoped
public class AuditChain {

    private static final String SELECT = "select position as entry_position, at as entry_at, actor_id as entry_actor,"
            + " actor_name as entry_actor_name, action as entry_action, subject as entry_subject,"
            + " site_slug as entry_site, detail as entry_detail, previous_hash, hash from audit_entry";

    private record Link(AuditEntry entry, String previousHash, String hash) {

        boolean follows(long position, String hashBefore) {
            return entry.position() == position
                    && previousHash.equals(hashBefore)
                    && hash.equals(EntryHash.of(entry, previousHash));
        }
    }

    private static final int BATCH = 1_000;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public void append(Account actor, String action, String subject, String site, Map<String, String> detail) {
        sql.lock("audit");
        Link last = sql.of(SELECT + " order by position desc limit 1")
                .first(Link.class)
                .orElse(null);
        String previous = last == null ? EntryHash.OF_NOTHING : last.hash();
        insert(
                new AuditEntry(
                        last == null ? 1 : last.entry().position() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor.id(),
                        OneLine.of(actor.displayName()),
                        OneLine.of(action),
                        OneLine.of(subject),
                        OneLine.of(site),
                        oneLineEach(detail)),
                previous);
    }

    private void insert(AuditEntry entry, String previous) {
        sql.of("insert into audit_entry values (:position, :at, :actor, :actorName, :action, :subject, :site, :detail,"
                        + " :previous, :hash)")
                .with(entry)
                .with("previous", previous)
                .with("hash", EntryHash.of(entry, previous))
                .run();
    }

    public List<AuditEntry> entries(String site, long before, int limit) {
        return sql
                .of(SELECT + " where position < :before and (:site = '*' or site_slug = :site)"
                        + " order by position desc limit :limit")
                .with("before", before)
                .with("site", site)
                .with("limit", limit)
                .list(Link.class)
                .stream()
                .map(Link::entry)
                .toList();
    }

    public ChainReport verify() {
        String hash = EntryHash.OF_NOTHING;
        long position = 0;
        List<Link> links = after(position);
        while (!links.isEmpty()) {
            for (Link link : links) {
                if (!link.follows(position + 1, hash)) {
                    return new ChainReport(position, OptionalLong.of(position + 1), hash);
                }
                position++;
                hash = link.hash();
            }
            links = after(position);
        }
        return new ChainReport(position, OptionalLong.empty(), hash);
    }

    private List<Link> after(long position) {
        return sql.of(SELECT + " where position > :position order by position limit :limit")
                .with("position", position)
                .with("limit", BATCH)
                .list(Link.class);
    }

    private static Map<String, String> oneLineEach(Map<String, String> detail) {
        Map<String, String> clean = new TreeMap<>();
        detail.forEach((key, value) -> clean.put(OneLine.of(key), OneLine.of(value)));
        return clean;
    }
}
