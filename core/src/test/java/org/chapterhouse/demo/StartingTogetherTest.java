package org.chapterhouse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class StartingTogetherTest {

    private static final int NODES = 3;

    @Test
    void nodesThatStartAtOnceOnAnEmptyDatabaseAllStart() throws Exception {
        var database = TestDatabase.fresh();
        var begin = new CyclicBarrier(NODES);
        var threads = Executors.newFixedThreadPool(NODES);
        try {
            var starting = IntStream.range(0, NODES)
                    .mapToObj(node -> threads.submit(() -> {
                        begin.await();
                        var core = Core.startOn(database);
                        begin.await();
                        core.asSystem(core.get(DemoContent.class)::writeIfEmpty);
                        return core;
                    }))
                    .toList();
            for (var core : all(starting)) {
                assertThat(titles(core)).containsExactlyInAnyOrder("Doors open at nine", "Who brings the cake");
                core.close();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> titles(Core core) {
        return core.get(Sql.class).of("select title from content_item").list(String.class);
    }

    private static List<Core> all(List<Future<Core>> starting) throws Exception {
        var cores = new ArrayList<Core>();
        for (var core : starting) {
            cores.add(core.get());
        }
        return cores;
    }
}
