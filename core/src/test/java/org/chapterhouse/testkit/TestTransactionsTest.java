package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.util.List;
import org.chapterhouse.platform.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TestTransactionsTest {

    private static final Core CORE = Core.start();

    private final Outer outer = CORE.get(Outer.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    /** Told of in a transaction that wrote a row. */
    record Written(String id) {}

    /** A transaction in which another's work fails. */
    @ApplicationScoped
    @Transactional
    static class Outer {

        @Inject
        Rows rows;

        @Inject
        Event<Written> written;

        void goOnAfterAFailure(String id) {
            rows.write(id);
            try {
                rows.fail();
            } catch (IllegalStateException caught) {
                rows.write(id + "-after");
            }
        }

        void throwChecked(String id) throws IOException {
            rows.write(id);
            throw new IOException("refused");
        }

        @Transactional(rollbackOn = IOException.class)
        void throwCheckedAndRollBack(String id) throws IOException {
            throwChecked(id);
        }

        void writeAndTell(String id) {
            rows.write(id);
            written.fire(new Written(id));
        }
    }

    /** What is written. */
    @ApplicationScoped
    @Transactional
    static class Rows {

        @Inject
        Sql sql;

        void write(String id) {
            sql.of("insert into role (id, everything, content_verbs, areas) values (:id, false, '{}', '{}')")
                    .with("id", id)
                    .run();
        }

        void fail() {
            throw new IllegalStateException("on purpose");
        }

        void follow(@Observes(during = TransactionPhase.BEFORE_COMPLETION) Written event) {
            write(event.id() + "-before-the-end");
        }

        List<String> like(String id) {
            return sql
                    .of("select id from role where id like :id order by id")
                    .with("id", id + "%")
                    .list(Row.class)
                    .stream()
                    .map(Row::id)
                    .toList();
        }

        record Row(String id) {}
    }

    private List<String> rows(String id) {
        return CORE.get(Rows.class).like(id);
    }

    @Test
    void aFailureThatSomebodyCaughtLeavesNothing() {
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> outer.goOnAfterAFailure("caught"))
                .withCauseInstanceOf(RollbackException.class);
        assertThat(rows("caught")).isEmpty();
    }

    @Test
    void aCheckedExceptionLosesNothingUnlessTheBorderSaysSo() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> outer.throwChecked("kept"));
        assertThat(rows("kept")).containsExactly("kept");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> outer.throwCheckedAndRollBack("lost"));
        assertThat(rows("lost")).isEmpty();
    }

    @Test
    void whoeverFollowsBeforeTheEndWritesInTheSameTransaction() {
        outer.writeAndTell("told");
        assertThat(rows("told")).containsExactly("told", "told-before-the-end");
    }
}
