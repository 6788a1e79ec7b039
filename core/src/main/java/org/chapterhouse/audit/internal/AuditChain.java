package org.chapterhouse.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.chapterhouse.audit.AuditEntry;
import org.chapterhouse.audit.ChainReport;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.AccountId;

/** Appends entries one at a time and checks that the chain they form is whole. */
@ApplicationScoped
public class AuditChain {

    private record Link(AuditEntry entry, String previousHash, String hash) {

        boolean follows(long position, String hashBefore) {
            return entry.position() == position
                    && previousHash.equals(hashBefore)
                    && hash.equals(EntryHash.of(entry, previousHash));
        }
    }

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int BATCH = 1_000;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public void append(Account actor, String action, String subject, String site, Map<String, String> detail) {
        sql.lock("audit");
        Link last = sql.first("select * from audit_entry order by position desc limit 1", AuditChain::link)
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
        sql.run(
                "insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
                entry.position(),
                entry.at(),
                entry.actor().value(),
                entry.actorName(),
                entry.action(),
                entry.subject(),
                entry.site(),
                JSON.createObjectBuilder(Map.<String, Object>copyOf(entry.detail()))
                        .build()
                        .toString(),
                previous,
                EntryHash.of(entry, previous));
    }

    public List<AuditEntry> entries(String site, long before, int limit) {
        return sql.list(
                "select * from audit_entry where position < ? and (? = '*' or site_slug = ?)"
                        + " order by position desc limit ?",
                row -> link(row).entry(),
                before,
                site,
                site,
                limit);
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
        return sql.list(
                "select * from audit_entry where position > ? order by position limit ?",
                AuditChain::link,
                position,
                BATCH);
    }

    private static Map<String, String> oneLineEach(Map<String, String> detail) {
        Map<String, String> clean = new TreeMap<>();
        detail.forEach((key, value) -> clean.put(OneLine.of(key), OneLine.of(value)));
        return clean;
    }

    private static Link link(ResultSet row) throws SQLException {
        Map<String, String> detail = new TreeMap<>();
        try (var reader = JSON.createReader(new StringReader(row.getString("detail")))) {
            var json = reader.readObject();
            json.keySet().forEach(key -> detail.put(key, json.getString(key)));
        }
        AuditEntry entry = new AuditEntry(
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("actor_id", UUID.class)),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("site_slug"),
                detail);
        return new Link(entry, row.getString("previous_hash"), row.getString("hash"));
    }
}
