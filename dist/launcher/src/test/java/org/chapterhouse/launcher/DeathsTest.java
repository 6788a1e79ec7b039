package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class DeathsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Deaths deaths = new Deaths();

    @Test
    void theFirstIsFollowedAtOnceTheNextLaterAndTheFifthNotAtAll() {
        assertThat(deaths.another(NOON)).contains(Duration.ZERO);
        assertThat(deaths.another(NOON.plusSeconds(10))).contains(Duration.ofSeconds(1));
        assertThat(deaths.another(NOON.plusSeconds(20))).contains(Duration.ofSeconds(2));
        assertThat(deaths.another(NOON.plusSeconds(30))).contains(Duration.ofSeconds(4));
        assertThat(deaths.another(NOON.plusSeconds(40))).isEmpty();
    }

    @Test
    void whatIsLongAgoDoesNotCount() {
        for (var hour = 0; hour < 20; hour++) {
            assertThat(deaths.another(NOON.plus(Duration.ofHours(hour)))).contains(Duration.ZERO);
        }
    }
}
