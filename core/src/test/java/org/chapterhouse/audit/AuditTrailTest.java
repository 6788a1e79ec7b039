package org.chapterhouse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.Actor;
import org.chapterhouse.security.NewAccount;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.Statements;
import org.chapterhouse.testkit.TestTransactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {

    private static final Core CORE = Core.start();
    private static final AuditSubject PAGE = new AuditSubject("page", "1");

    private final AuditTrail trail = CORE.get(AuditTrail.class);
    private final ChainCheck check = CORE.get(ChainCheck.class);
    private final Sql sql = CORE.get(Sql.class);
    private final Sql asOwner = new Sql(CORE.owner());
    private final DataSource database = CORE.get(DataSource.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    /** What happens in these tests. */
    private enum Deed implements AuditAct {
        CREATED,
        PUBLISHED;

        @Override
        public String word() {
            return "page." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** As only somebody with full rights on the database can. */
    @BeforeEach
    void wipe() {
        withoutTriggers("truncate audit_entry, audit_unsealed, audit_seal restart identity");
    }

    private void withoutTriggers(String change) {
        asOwner.of("alter table audit_entry disable trigger user").run();
        asOwner.of("alter table audit_seal disable trigger user").run();
        asOwner.of("alter table audit_unsealed disable trigger user").run();
        asOwner.of(change).run();
        asOwner.of("alter table audit_entry enable trigger user").run();
        asOwner.of("alter table audit_seal enable trigger user").run();
        asOwner.of("alter table audit_unsealed enable trigger user").run();
    }

    @Test
    void entriesSayWhoDidWhatNewestFirst() {
        record(Deed.CREATED, "Launch day");
        record(Deed.PUBLISHED, "Launch day");

        List<AuditEntry> entries = entries();
        assertThat(entries).extracting(AuditEntry::act).startsWith("page.published", "page.created");
        assertThat(entries.get(0).actor().name()).isEqualTo("Chapterhouse");
        assertThat(entries.get(0).actor().kind()).isEqualTo(Actor.Kind.SYSTEM);
        assertThat(entries.get(0).subject()).isEqualTo("page:1");
        assertThat(entries.get(0).detail()).containsEntry("title", "Launch day");
    }

    @Test
    void whoIsNotSignedInIsTellableToo() {
        trail.record(Deed.CREATED, PAGE, "national", Map.of());
        trail.record(Actor.external("a-processor"), Deed.PUBLISHED, PAGE, "national", Map.of());
        trail.record(Actor.token("t1", "Newsroom"), Deed.PUBLISHED, PAGE, "national", Map.of());
        assertThat(entries())
                .extracting(AuditEntry::actor)
                .containsExactly(Actor.token("t1", "Newsroom"), Actor.external("a-processor"), Actor.VISITOR);
        seal();
        assertThat(verify().isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'page:2' where id = 1",
                "delete from audit_entry where id = 1",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_seal set hash = 'x' where position = 1",
                "delete from audit_seal",
                "truncate audit_seal"
            })
    void theDatabaseRefusesToChangeWhatWasWritten(String change) {
        record(Deed.PUBLISHED, "Launch day");
        seal();
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> asOwner.of(change).run())
                .havingCause()
                .withMessageContaining("append-only");
        assertThat(verify()).isEqualTo(new ChainReport(1, 0, OptionalLong.empty(), lastHash()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'page:2' where id = 2",
                "update audit_entry set detail = '{\"title\": \"Other\"}' where id = 2",
                "update audit_entry set at = at + interval '1 microsecond' where id = 2",
                "update audit_entry set actor_name = 'Somebody' where id = 2",
                "update audit_entry set actor_kind = 'VISITOR' where id = 2",
                "update audit_entry set act = 'page.p', subject = 'ublished:1' where id = 2",
                "delete from audit_entry where id = 2",
                "update audit_seal set hash = repeat('0', 64) where position = 2",
                "update audit_seal set entry_id = 9 where position = 2"
            })
    void whoGetsAroundThatBreaksTheChain(String tampering) {
        for (int i = 0; i < 4; i++) {
            record(Deed.PUBLISHED, "Page " + i);
        }
        seal();
        assertThat(verify()).isEqualTo(new ChainReport(4, 0, OptionalLong.empty(), lastHash()));
        withoutTriggers(tampering);
        assertThat(verify().brokenAt()).isPresent();
        assertThat(verify().sealed()).isEqualTo(1);
    }

    @Test
    void noTransactionLastsAsLongAsTheWalk() {
        record(Deed.PUBLISHED, "Page");
        seal();
        Statements.interrupting(
                "from audit_entry where id = any",
                () -> assertThat(new TestTransactions().isTransactionActive()).isFalse(),
                this::verify);
    }

    @Test
    void aSealTakenOutIsMissed() {
        record(Deed.PUBLISHED, "Page");
        record(Deed.PUBLISHED, "Other");
        seal();
        withoutTriggers("delete from audit_seal where position = 2");
        assertThat(verify().brokenAt()).hasValue(2);
    }

    @Test
    void whatNeitherHasASealNorWaitsForOneIsMissed() {
        record(Deed.PUBLISHED, "Page");
        assertThat(verify()).isEqualTo(new ChainReport(0, 1, OptionalLong.empty(), "0".repeat(64)));
        sql.of("delete from audit_unsealed").run();
        assertThat(verify().brokenAt()).hasValue(1);
    }

    @Test
    void nothingTypedLooksLikeASecondEntry() {
        record(Deed.PUBLISHED, "Launch\r\n2026-01-01 admin deleted everything\u2028\u0000\u202e");
        AuditEntry entry = entries().get(0);
        assertThat(entry.detail()).containsEntry("title", "Launch 2026-01-01 admin deleted everything");
        seal();
        assertThat(verify().isWhole()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditSubject("page", "1\nadmin deleted"));
    }

    @Test
    void manyAtOnceMakeOneChainWithoutGapsThoughSeveralSeal() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> acts = IntStream.range(0, 80)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    if (i % 4 == 3) {
                        trail.seal();
                    } else {
                        record(Deed.PUBLISHED, "Page " + i);
                    }
                    return true;
                })
                .toList();
        for (var act : people.invokeAll(acts)) {
            assertThat(act.get()).isTrue();
        }
        people.shutdown();
        seal();
        assertThat(verify()).isEqualTo(new ChainReport(60, 0, OptionalLong.empty(), lastHash()));
    }

    @Test
    void nobodyWaitsForAnActThatIsNotOverYet() throws Exception {
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var insert = other.createStatement()) {
                insert.execute("insert into audit_entry (at, actor_kind, actor_id, actor_name, act, subject, site_slug,"
                        + " detail) values (now(), 'SYSTEM', '', '', 'page.created', 'page:9', '*', '{}')");
            }
            record(Deed.PUBLISHED, "Meanwhile");
            seal();
            assertThat(verify().sealed()).isEqualTo(1);
            other.rollback();
        }
    }

    @Test
    void whatWasRolledBackIsNotToldOfAndNobodysAddressIsKept() {
        Accounts accounts = CORE.get(Accounts.class);
        NewAccount ana = new NewAccount("ana@example.org", "Ana", "seven quiet otters");
        CORE.asSystem(() -> {
            accounts.create(ana, RoleId.WRITER, "national");
            assertThatThrownBy(() -> accounts.create(
                            new NewAccount("bo@example.org", "Bo", "seven quiet otters"), RoleId.WRITER, "atlantis"))
                    .isNotNull();
        });
        assertThat(entries()).extracting(AuditEntry::act).containsExactly("account.granted", "account.created");
        assertThat(entries())
                .extracting(AuditEntry::subject)
                .allSatisfy(subject -> assertThat(subject).startsWith("account:"));
        assertThat(sql.of("select e::text from audit_entry e").list(String.class))
                .noneMatch(text -> text.contains("@"));
    }

    @Test
    void strangersReadNothing() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> trail.entries("national", Long.MAX_VALUE, 10));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(check::verify);
    }

    private void record(Deed act, String title) {
        CORE.asSystem(() -> trail.record(act, PAGE, "national", Map.of("title", title)));
    }

    private void seal() {
        for (var sealed = trail.seal(); sealed > 0; ) {
            sealed = trail.seal();
        }
    }

    private List<AuditEntry> entries() {
        return CORE.get(SystemUser.class).call(() -> trail.entries("*", Long.MAX_VALUE, 100));
    }

    private ChainReport verify() {
        return CORE.get(SystemUser.class).call(check::verify);
    }

    private String lastHash() {
        return sql.of("select hash from audit_seal order by position desc limit 1")
                .first(String.class)
                .orElseThrow();
    }
}
