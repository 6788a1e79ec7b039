package org.chapterhouse.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongBodiesTest {

    private final LongBodies bodies = new LongBodies();

    @Test
    void onePersonLeavesRoomForAnother() {
        begin("ana", LongBodies.MOST_EACH);
        assertThat(bodies.begin("ana")).isFalse();
        assertThat(bodies.begin("ben")).isTrue();
    }

    @Test
    void manyPeopleTogetherLeaveRoomForTheReaders() {
        for (var i = 0; i < LongBodies.MOST; i++) {
            begin("person " + i, 1);
        }
        assertThat(bodies.begin("one more")).isFalse();
    }

    @Test
    void whatHasEndedMakesRoom() {
        begin("ana", LongBodies.MOST_EACH);
        bodies.end("ana");
        begin("ana", 1);
        assertThat(bodies.begin("ana")).isFalse();
        for (var i = 0; i < LongBodies.MOST_EACH; i++) {
            bodies.end("ana");
        }
        begin("ana", LongBodies.MOST_EACH);
        begin("ben", LongBodies.MOST - LongBodies.MOST_EACH);
        assertThat(bodies.begin("cleo")).isFalse();
    }

    private void begin(String sender, int times) {
        for (var i = 0; i < times; i++) {
            assertThat(bodies.begin(sender)).isTrue();
        }
    }
}
