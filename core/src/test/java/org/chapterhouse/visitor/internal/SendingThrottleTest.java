package org.chapterhouse.visitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.chapterhouse.visitor.SendingLimit;
import org.junit.jupiter.api.Test;

/** How often somebody may send a form, and what is remembered of them. */
class SendingThrottleTest {

    private static final SendingLimit LIMIT = new SendingLimit(2, Duration.ofSeconds(30));

    private Instant now = Instant.parse("2026-05-26T14:05:00Z");

    private final SendingThrottle throttle = new SendingThrottle(new Clock() {
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

    private boolean sends(String form, String address) {
        return throttle.mayPass(form, address, LIMIT);
    }

    @Test
    void whoSendsOftenWaitsAndMaySendAgainThen() {
        assertThat(sends("a", "192.0.2.1")).isTrue();
        assertThat(sends("a", "192.0.2.1")).isTrue();
        assertThat(sends("a", "192.0.2.1")).isFalse();
        now = now.plusSeconds(29);
        assertThat(sends("a", "192.0.2.1")).isFalse();
        now = now.plusSeconds(1);
        assertThat(sends("a", "192.0.2.1")).isTrue();
        assertThat(sends("a", "192.0.2.1")).isFalse();
    }

    @Test
    void anotherSenderAndAnotherFormAreCountedApart() {
        sends("a", "192.0.2.1");
        sends("a", "192.0.2.1");
        assertThat(sends("a", "192.0.2.2")).isTrue();
        assertThat(sends("b", "192.0.2.1")).isTrue();
    }

    @Test
    void whoWaitsLongHasNoMoreThanAtTheBeginning() {
        sends("a", "192.0.2.1");
        now = now.plus(Duration.ofDays(1));
        assertThat(sends("a", "192.0.2.1")).isTrue();
        assertThat(sends("a", "192.0.2.1")).isTrue();
        assertThat(sends("a", "192.0.2.1")).isFalse();
    }

    @Test
    void onlySoManyAreRemembered() {
        for (var i = 0; i < SendingThrottle.REMEMBERED + 100; i++) {
            sends("a", "sender " + i);
        }
        assertThat(throttle.remembered()).isEqualTo(SendingThrottle.REMEMBERED);
    }
}
