package org.chapterhouse.launcher.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static Buffer piece(int length) {
        return Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, new byte[length]);
    }

    @Test
    void whatFoundNoRoomWeighsOnNobodyAfterwards() {
        var bodies = new ArrayList<Body>();
        var before = Body.held();
        for (var number = 0; number < 2 * Body.MOST_BYTES / Body.LONGEST; number++) {
            var body = new Body();
            bodies.add(body);
            body.add(piece(Body.LONGEST));
        }
        assertThat(new Body().add(piece(1))).isFalse();
        assertThat(Body.held()).isEqualTo(Body.MOST_BYTES);
        bodies.forEach(Body::forget);
        assertThat(Body.held()).isEqualTo(before);
        var next = new Body();
        assertThat(next.add(piece(Body.LONGEST))).isTrue();
        next.forget();
    }

    @Test
    void aBodyIsOnlySoLong() {
        var body = new Body();
        assertThat(body.add(piece(Body.LONGEST))).isTrue();
        assertThat(body.isTooLong(piece(1))).isTrue();
        assertThat(body.add(piece(1))).isFalse();
        body.forget();
    }
}
