package org.chapterhouse.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.NewAccount;
import org.chapterhouse.security.Role;
import org.chapterhouse.security.SignInRefused;
import org.chapterhouse.security.TooManyAttempts;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordCheckTest {

    private static final String PASSWORD = "seven quiet otters";

    private static final Core CORE = Core.start();

    private final PasswordCheck check = CORE.get(PasswordCheck.class);

    @BeforeAll
    static void anaHasAnAccount() {
        CORE.asSystem(() ->
                CORE.get(Accounts.class).create(new NewAccount("ana@example.org", "Ana", PASSWORD), Role.WRITER, "*"));
    }

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void anHourLater() {
        CORE.pass(Duration.ofHours(1));
    }

    /** Without the hash of nobody's password the second would take a hundredth of the first. */
    @Test
    void anUnknownAddressTakesAsLongAsAWrongPassword() {
        refusal("ana@example.org");
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            known.add(refusal("ana@example.org"));
            unknown.add(refusal("nobody@example.org"));
        }
        assertThat(median(unknown)).isBetween(median(known) / 3, median(known) * 3);
    }

    @Test
    void guessingIsSlowedDownForTheRightPasswordToo() {
        for (int i = 0; i < SignInThrottle.FOR_ONE; i++) {
            refusal("ana@example.org");
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> check.check("Ana@example.org ", PASSWORD));
    }

    @Test
    void aSignInForgivesEarlierMistakes() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < SignInThrottle.FOR_ONE - 1; i++) {
                refusal("ana@example.org");
            }
            assertThat(check.check("ana@example.org", PASSWORD)).isNotNull();
        }
    }

    @Test
    void anEndlessPasswordIsNotHashed() {
        assertThatExceptionOfType(SignInRefused.class)
                .isThrownBy(() -> check.check("ana@example.org", "x".repeat(1_000_000)));
    }

    private long refusal(String email) {
        long start = System.nanoTime();
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> check.check(email, "not the password"));
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
