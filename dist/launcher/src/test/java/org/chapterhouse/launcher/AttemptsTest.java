package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class AttemptsTest {

    private final Attempts attempts = new Attempts();

    @Test
    void aFullDiskIsWaitedForAsLongAsItTakesAtLongerIntervals() {
        for (var seconds : new int[] {1, 2, 4, 8, 16, 30, 30}) {
            assertThat(attempts.failed(true)).contains(Duration.ofSeconds(seconds));
        }
        for (var hour = 0; hour < 1000; hour++) {
            assertThat(attempts.failed(true)).contains(Attempts.LONGEST);
        }
    }

    @Test
    void anythingElseIsTriedFiveTimes() {
        assertThat(attempts.failed(true)).isPresent();
        for (var time = 1; time < 5; time++) {
            assertThat(attempts.failed(false)).isPresent();
        }
        assertThat(attempts.failed(false)).isEmpty();
    }
}
