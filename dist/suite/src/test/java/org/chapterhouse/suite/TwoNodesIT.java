package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Playwright;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database that is neither's own. */
final class TwoNodesIT {

    private static final String LINES = " from pg_stat_activity where application_name = 'chapterhouse-signals'";
    private static final String LISTENERS = "select count(*)" + LINES;
    private static final String END_THE_LISTENERS = "select pg_terminate_backend(pid)" + LINES;

    @TempDir
    Path directory;

    @Test
    void bothBeginAtOnceAndHearOfEachOtherWhateverHappensToTheLine() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start();
                var one = node(postgres, "one");
                var two = node(postgres, "two");
                var playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
                var browser = OpenHouse.browser(playwright)) {
            one.awaitStart();
            two.awaitStart();
            assertThat(countOf(postgres, "select count(*) from pg_stat_activity where usename = 'postgres_app'"))
                    .as("connections of the role that both nodes work as")
                    .isGreaterThan(3);
            assertThat(countOf(postgres, "select count(*) from content_item"))
                    .isEqualTo(countOf(postgres, "select count(distinct title || site_id) from content_item"));

            try (var person = Visitor.comes(browser, one.address().replace("127.0.0.1", "localhost"), Visitor.WIDE)) {
                OpenHouse.setUp(person, one.setUpLink());
                assertThat(countOf(postgres, LISTENERS)).as("lines that are up").isEqualTo(2);
                var release = ReleaseEditor.fromText(person).types("headline", "Heard on the other node");
                assertThat(two.get("/press").body()).doesNotContain("Heard on the other node");
                release.publishes();
                awaitOn(two, "/press", "Heard on the other node");

                release = ReleaseEditor.fromText(person).types("headline", "Heard of when the line was back");
                assertThat(two.get("/press").body()).doesNotContain("Heard of when the line was back");
                publishWhileListenersAreEnded(postgres, release);
            }
            awaitOn(two, "/press", "Heard of when the line was back");
        }
    }

    private RunningBundle node(EmbeddedPostgres postgres, String name) throws Exception {
        return RunningBundle.start(
                RunningBundle.home(),
                directory.resolve(name),
                RunningBundle.freePort(),
                Map.of(
                        "CHAPTERHOUSE_DEMO", "true",
                        "CHAPTERHOUSE_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                        "CHAPTERHOUSE_DB_USER", "postgres",
                        "CHAPTERHOUSE_DB_PASSWORD", "trusted"));
    }

    private static void publishWhileListenersAreEnded(EmbeddedPostgres postgres, ReleaseEditor release)
            throws InterruptedException {
        var publishing = new AtomicBoolean(true);
        var ending = new Thread(() -> {
            while (publishing.get()) {
                countOf(postgres, "select count(*) from (" + END_THE_LISTENERS + ") ended");
            }
        });
        ending.start();
        try {
            release.publishes();
        } finally {
            publishing.set(false);
            ending.join();
        }
    }

    private static void awaitOn(RunningBundle node, String path, String words) throws Exception {
        for (var time = 0; time < 300; time++) {
            if (node.get(path).body().contains(words)) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(node.get(path).body()).contains(words);
    }

    private static long countOf(EmbeddedPostgres postgres, String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
