package org.chapterhouse.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.chapterhouse.security.TooBusy;
import org.chapterhouse.security.TooManyAttempts;
import org.chapterhouse.security.internal.SignInThrottle.Guesser;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private Instant now = Instant.parse("2026-05-26T14:05:00Z");
    private final SignInThrottle throttle = new SignInThrottle(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void afterTenWrongPasswordsOneAMinute() {
        take("ana@example.org", SignInThrottle.FOR_ONE);
        refused("ana@example.org");
        pass(Duration.ofSeconds(59));
        refused("ana@example.org");
        pass(Duration.ofSeconds(1));
        take("ana@example.org", 1);
        refused("ana@example.org");
    }

    @Test
    void oneAddressDoesNotSlowDownAnother() {
        take("ana@example.org", SignInThrottle.FOR_ONE);
        assertThatCode(() -> throttle.take(Guesser.anybody("bo@example.org"))).doesNotThrowAnyException();
    }

    @Test
    void theRightPasswordStartsAfresh() {
        take("ana@example.org", SignInThrottle.FOR_ONE);
        throttle.forgive(Guesser.anybody("ana@example.org"));
        take("ana@example.org", SignInThrottle.FOR_ONE);
    }

    @Test
    void manyAddressesTogetherAreSlowedDownToo() {
        for (int i = 0; i < SignInThrottle.FOR_ALL; i++) {
            throttle.take(Guesser.anybody("p" + i + "@example.org"));
        }
        assertThatExceptionOfType(TooBusy.class)
                .isThrownBy(() -> throttle.take(Guesser.anybody("one-more@example.org")));
        pass(Duration.ofSeconds(1));
        assertThatCode(() -> throttle.take(Guesser.anybody("one-more@example.org")))
                .doesNotThrowAnyException();
    }

    @Test
    void aKnownBrowserIsNotSlowedDownByAnybody() {
        for (int i = 0; i < SignInThrottle.FOR_ALL; i++) {
            throttle.take(Guesser.anybody("p" + i + "@example.org"));
        }
        var browser = Guesser.knownBrowser("8fK2");
        for (int i = 0; i < SignInThrottle.FOR_ONE; i++) {
            throttle.take(browser);
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> throttle.take(browser));
    }

    @Test
    void aLongAttackDoesNotFillTheMemory() {
        for (int i = 0; i < SignInThrottle.REMEMBERED + 500; i++) {
            pass(Duration.ofSeconds(1));
            throttle.take(Guesser.anybody("p" + i + "@example.org"));
        }
        assertThat(throttle.remembered()).isEqualTo(SignInThrottle.REMEMBERED);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void take(String email, int times) {
        for (int i = 0; i < times; i++) {
            throttle.take(Guesser.anybody(email));
        }
    }

    private void refused(String email) {
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> throttle.take(Guesser.anybody(email)));
    }
}
