package org.chapterhouse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.NewAccount;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.NotSignedIn;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {

    private static final Core CORE = Core.start();

    private final AuditTrail trail = CORE.get(AuditTrail.class);
    private final Sql sql = CORE.get(Sql.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    /** As only somebody with full rights on the database can. */
    @BeforeEach
    void wipe() {
        sql.of("alter table audit_entry disable trigger user").run();
        sql.of("truncate audit_entry").run();
        sql.of("alter table audit_entry enable trigger user").run();
    }

    @Test
    void entriesSayWhoDidWhatNewestFirst() {
        record("created", "Launch day");
        record("published", "Launch day");

        List<AuditEntry> entries = entries();
        assertThat(entries).extracting(AuditEntry::action).startsWith("published", "created");
        assertThat(entries.get(0).actorName()).isEqualTo("Chapterhouse");
        assertThat(entries.get(0).detail()).containsEntry("title", "Launch day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'Nothing' where position = 1",
                "delete from audit_entry where position = 1",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void theDatabaseRefusesToChangeWhatWasWritten(String change) {
        record("published", "Launch day");
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> sql.of(change).run())
                .havingCause()
                .withMessageContaining("append-only");
        assertThat(verify().isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'Nothing' where position = 2",
                "update audit_entry set detail = '{\"title\": \"Other\"}' where position = 2",
                "update audit_entry set at = at + interval '1 microsecond' where position = 2",
                "update audit_entry set actor_name = 'Somebody' where position = 2",
                "update audit_entry set action = action || subject, subject = '' where position = 2",
                "delete from audit_entry where position = 2",
                "update audit_entry set hash = previous_hash where position = 2"
            })
    void whoGetsAroundThatBreaksTheChain(String tampering) {
        for (int i = 0; i < 4; i++) {
            record("published", "Page " + i);
        }
        assertThat(verify()).isEqualTo(new ChainReport(4, OptionalLong.empty(), lastHash()));

        sql.of("alter table audit_entry disable trigger user").run();
        sql.of(tampering).run();
        sql.of("alter table audit_entry enable trigger user").run();

        assertThat(verify().brokenAt()).hasValue(2);
    }

    @Test
    void nothingTypedLooksLikeASecondEntry() {
        record("published\r\n", "Launch\r\n2026-01-01 admin deleted everything\u2028\u0000\u202e");
        AuditEntry entry = entries().get(0);
        assertThat(entry.action()).isEqualTo("published");
        assertThat(entry.subject()).isEqualTo("Launch 2026-01-01 admin deleted everything");
        assertThat(entry.detail().get("title")).doesNotContainPattern("\\p{Cntrl}");
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void manyAtOnceMakeOneChainWithoutGaps() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> acts = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    record("published", "Page " + i);
                    return true;
                })
                .toList();
        for (var act : people.invokeAll(acts)) {
            assertThat(act.get()).isTrue();
        }
        people.shutdown();
        assertThat(verify().entries()).isEqualTo(40);
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void whatWasRolledBackIsNotToldOf() {
        Accounts accounts = CORE.get(Accounts.class);
        NewAccount ana = new NewAccount("ana@example.org", "Ana", "seven quiet otters");
        CORE.asSystem(() -> {
            accounts.create(ana, RoleId.WRITER, "national");
            assertThatThrownBy(() -> accounts.create(
                            new NewAccount("bo@example.org", "Bo", "seven quiet otters"), RoleId.WRITER, "atlantis"))
                    .isNotNull();
        });
        assertThat(entries()).extracting(AuditEntry::action).containsExactly("account-granted", "account-created");
        assertThat(entries()).extracting(AuditEntry::subject).containsOnly("ana@example.org");
    }

    @Test
    void nobodyLeavesNoEntryAndReadsNone() {
        assertThatExceptionOfType(NotSignedIn.class)
                .isThrownBy(() -> trail.record("published", "Launch day", "national", Map.of()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> trail.entries("national", Long.MAX_VALUE, 10));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(trail::verify);
    }

    private void record(String action, String subject) {
        CORE.asSystem(() -> trail.record(action, subject, "national", Map.of("title", subject)));
    }

    private List<AuditEntry> entries() {
        return CORE.get(SystemUser.class).call(() -> trail.entries("*", Long.MAX_VALUE, 100));
    }

    private ChainReport verify() {
        return CORE.get(SystemUser.class).call(trail::verify);
    }

    private String lastHash() {
        return sql.of("select hash from audit_entry order by position desc limit 1")
                .first(String.class)
                .orElseThrow();
    }
}
