package org.chapterhouse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chapterhouse.form.FormTooLong;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.problem.Reference;
import org.chapterhouse.security.SignInRefused;
import org.chapterhouse.security.TooBusy;
import org.chapterhouse.security.TooManyAttempts;
import org.chapterhouse.type.NoSuchType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private final Logger logger = Logger.getLogger(Reference.class.getName());
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listening);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(listening);
    }

    @Test
    void ourFailureIsLoggedOnceWithItsCauseUnderTheReferenceThatIsShown() {
        var cause = new SQLException("duplicate key", "23505");
        var refusal = Refusal.of(new IllegalStateException(new DatabaseRefused(cause)));
        assertThat(refusal.status()).isEqualTo(500);
        assertThat(refusal.words())
                .startsWith("The database refused a statement (state 23505).")
                .endsWith(" Reference: " + refusal.reference() + ".");
        assertThat(refusal.reference()).matches("[0-9a-f]{8}");
        assertThat(logged).singleElement().satisfies(entry -> {
            assertThat(entry.getMessage()).contains(refusal.reference());
            assertThat(entry.getThrown()).hasRootCause(cause);
        });
    }

    @Test
    void whatNobodyPlannedForIsOurs() {
        var refusal = Refusal.of(new IllegalStateException("surprise"));
        assertThat(refusal.status()).isEqualTo(500);
        assertThat(refusal.isOurs()).isTrue();
        assertThat(refusal.words()).isEmpty();
        assertThat(logged).hasSize(1);
    }

    @Test
    void whatAPersonCanMendIsToldAsItIsAndNotLogged() {
        var refusal = Refusal.of(new FormTooLong());
        assertThat(refusal.words())
                .isEqualTo("This page is longer than Chapterhouse can keep. Shorten it, or make two pages of it.");
        assertThat(refusal.isOurs()).isFalse();
        assertThat(logged).isEmpty();
    }

    @Test
    void theKindOfAProblemIsTheStatusOfItsAnswer() {
        assertThat(Refusal.of(new NoSuchType("gone"))).satisfies(nowhere -> {
            assertThat(nowhere.status()).isEqualTo(404);
            assertThat(nowhere.isNowhere()).isTrue();
        });
        assertThat(Refusal.of(new SignInRefused()).status()).isEqualTo(422);
        assertThat(Refusal.of(new TooManyAttempts(2)).status()).isEqualTo(429);
        assertThat(Refusal.of(new TooBusy()).status()).isEqualTo(503);
    }
}
