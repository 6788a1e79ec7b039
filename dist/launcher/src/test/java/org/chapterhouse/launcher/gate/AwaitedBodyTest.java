package org.chapterhouse.launcher.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.junit.jupiter.api.Test;

class AwaitedBodyTest {

    private static Buffer piece(int length) {
        return Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, new byte[length]);
    }

    @Test
    void whatFoundNoRoomWeighsOnNobodyAfterwards() {
        var bodies = new ArrayList<AwaitedBody>();
        var before = AwaitedBody.held();
        for (var number = 0; number < 2 * AwaitedBody.MOST_BYTES / AwaitedBody.LONGEST; number++) {
            var body = new AwaitedBody();
            bodies.add(body);
            body.add(piece(AwaitedBody.LONGEST));
        }
        assertThat(new AwaitedBody().add(piece(1))).isFalse();
        assertThat(AwaitedBody.held()).isEqualTo(AwaitedBody.MOST_BYTES);
        bodies.forEach(AwaitedBody::forget);
        assertThat(AwaitedBody.held()).isEqualTo(before);
        var next = new AwaitedBody();
        assertThat(next.add(piece(AwaitedBody.LONGEST))).isTrue();
        next.forget();
    }

    @Test
    void aBodyIsOnlySoLong() {
        var body = new AwaitedBody();
        assertThat(body.add(piece(AwaitedBody.LONGEST))).isTrue();
        assertThat(body.isTooLong(piece(1))).isTrue();
        assertThat(body.add(piece(1))).isFalse();
        body.forget();
    }
}
