package org.chapterhouse.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.chapterhouse.audit.AuditEntry;
import org.chapterhouse.audit.ChainReport;
import org.chapterhouse.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Chains the entries that are written, and checks the chain.
 *
 * <p>A seal carries the hash of its entry and of the seal before it. Seals are made afterwards, in any order in which
 * entries became visible, so no act waits for another; one node makes them at a time.
 */
@ApplicationScoped
public class Seals {

    private static final int BATCH = 1_000;

    private static final String WAITING = "select " + AuditEntries.COLUMNS
            + " from audit_unsealed join audit_entry using (id) order by id limit :limit";
    private static final String SEALED =
            "select position, entry_id, hash from audit_seal where position > :position order by position limit :limit";

    @Inject
    Sql sql;

    private record Seal(long position, long entryId, String hash) {}

    /**
     * Seals some of what waits; to be called in a transaction of its own.
     *
     * @return how many entries were sealed; none when another node is at it
     */
    public int seal() {
        if (!sql.tryLock("audit-seal")) {
            return 0;
        }
        var waiting = sql.of(WAITING).with("limit", BATCH).list(AuditEntry.class);
        var last = sql.of("select position, entry_id, hash from audit_seal order by position desc limit 1")
                .first(Seal.class)
                .orElse(new Seal(0, 0, EntryHash.OF_NOTHING));
        for (var entry : waiting) {
            last = new Seal(last.position() + 1, entry.id(), EntryHash.of(entry, last.hash()));
            sql.of("insert into audit_seal (position, entry_id, hash) values (:position, :entryId, :hash)")
                    .with(last)
                    .run();
            sql.of("delete from audit_unsealed where id = :entryId").with(last).run();
        }
        return waiting.size();
    }

    /** Walks the chain from its beginning, then looks for entries that neither have a seal nor wait for one. */
    public ChainReport verify() {
        var hash = EntryHash.OF_NOTHING;
        var position = 0L;
        var next = after(position);
        while (!next.isEmpty()) {
            var entries = entries(next);
            for (var seal : next) {
                if (seal.position() != position + 1 || !isAsSealed(entries.get(seal.entryId()), hash, seal)) {
                    return report(position, OptionalLong.of(seal.entryId()), hash);
                }
                position++;
                hash = seal.hash();
            }
            next = after(position);
        }
        return report(position, withoutSeal(), hash);
    }

    private Map<Long, AuditEntry> entries(List<Seal> seals) {
        var ids = seals.stream().map(Seal::entryId).toList();
        return sql
                .of("select " + AuditEntries.COLUMNS + " from audit_entry where id = any(:ids)")
                .with("ids", ids)
                .list(AuditEntry.class)
                .stream()
                .collect(Collectors.toMap(AuditEntry::id, entry -> entry));
    }

    private static boolean isAsSealed(@Nullable AuditEntry entry, String hashBefore, Seal seal) {
        return entry != null && EntryHash.of(entry, hashBefore).equals(seal.hash());
    }

    private ChainReport report(long sealed, OptionalLong brokenAt, String hash) {
        var waiting =
                sql.of("select count(*) from audit_unsealed").first(Long.class).orElse(0L);
        return new ChainReport(sealed, waiting, brokenAt, hash);
    }

    private OptionalLong withoutSeal() {
        return sql.of(
                        "select e.id from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)"
                                + " and not exists (select 1 from audit_unsealed u where u.id = e.id) order by e.id limit 1")
                .first(Long.class)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private List<Seal> after(long position) {
        return sql.of(SEALED).with("position", position).with("limit", BATCH).list(Seal.class);
    }
}
