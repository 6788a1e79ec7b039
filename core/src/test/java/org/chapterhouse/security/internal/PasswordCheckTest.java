package org.chapterhouse.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.NewAccount;
import org.chapterhouse.security.RoleId;
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
        CORE.asSystem(() -> CORE.get(Accounts.class)
                .create(new NewAccount("ana@example.org", "Ana", PASSWORD), RoleId.WRITER, "*"));
    }

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void anHourLater() {
        CORE.pass(Duration.ofHours(1));
    }

    @Test
    void anUnknownAddressCostsTheSameWorkAsAWrongPassword() {
        assertThat(comparisonsOf("nobody@example.org"))
                .isEqualTo(comparisonsOf("ana@example.org"))
                .isEqualTo(1);
        var theirs = CORE.get(AccountStore.class).credentials("ana@example.org").orElseThrow();
        assertThat(parameters(Passwords.NOBODYS)).isEqualTo(parameters(theirs.passwordHash()));
    }

    private long comparisonsOf(String email) {
        var passwords = CORE.get(Passwords.class);
        var before = passwords.comparisons();
        refusal(email);
        return passwords.comparisons() - before;
    }

    /** How much memory and how many passes a hash takes: everything before its salt. */
    private static String parameters(String hash) {
        return hash.substring(0, hash.indexOf('$', hash.indexOf("p=")));
    }

    @Test
    void aBrowserThatIsKnownIsNotLockedOutByOthers() {
        var stamp = check.check("ana@example.org", PASSWORD).stamp();
        var known = KnownBrowsers.read(KnownBrowsers.NONE.with(stamp).toString());
        for (int i = 0; i < SignInThrottle.FOR_ONE; i++) {
            refusal("ana@example.org");
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> check.check("ana@example.org", PASSWORD));
        assertThat(check.check("ana@example.org", PASSWORD, known)).isNotNull();
    }

    @Test
    void aBrowserThatIsKnownHasNoMoreGuessesThanOthers() {
        var stamp = check.check("ana@example.org", PASSWORD).stamp();
        var known = KnownBrowsers.NONE.with(stamp);
        for (int i = 0; i < SignInThrottle.FOR_ONE; i++) {
            assertThatExceptionOfType(SignInRefused.class)
                    .isThrownBy(() -> check.check("ana@example.org", "not the password", known));
        }
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> check.check("ana@example.org", PASSWORD, known));
    }

    @Test
    void aBrowserIsKnownOnlyToWhoSignedInWithIt() {
        var others = KnownBrowsers.NONE.with(UUID.randomUUID());
        for (int i = 0; i < SignInThrottle.FOR_ONE; i++) {
            refusal("ana@example.org");
        }
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> check.check("ana@example.org", PASSWORD, others));
    }

    @Test
    void anAddressThatNoKeyboardTypesIsRefusedLikeAnyOther() {
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> check.check("ana\0@example.org", PASSWORD));
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

    private void refusal(String email) {
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> check.check(email, "not the password"));
    }
}
