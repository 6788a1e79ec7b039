package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two acts each hold what the other needs: the person whose act the database gives up does not notice. */
final class CollisionIT {

    private static final String TITLE = "Published against the traffic";
    private static final String ADDRESS = "/press/2026/published-against-the-traffic";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void anActThatTheDatabaseGaveUpGoesThroughOnce() throws Exception {
        var log = house.log().length();
        var first = release("First words.");
        var path = first.saved("againsttraffic");
        first.published(path, 1, first.asked(path, 1));
        var second = release("Second words.");
        var view = second.asked(path, 1);

        var person = Executors.newSingleThreadExecutor();
        try (var database = house.database();
                var collision = database.collision()) {
            var before = collision.collisions();
            collision.holdsPage(TITLE);
            Future<String> published = person.submit(() -> second.published(path, 1, view));
            collision.wantsItem(TITLE);
            assertThat(published.get()).contains("done=published");
            awaitOneMore(collision, before);
            assertThat(database.namesOfThoseWho("content.published", TITLE)).containsExactly("Ana Reyes", "Ana Reyes");
            assertThat(database.revisions(TITLE)).isEqualTo(2);
        } finally {
            person.shutdownNow();
        }
        assertThat(Exchange.get(house.base(), ADDRESS).text())
                .contains("Second words.")
                .doesNotContain("First words.");
        assertThat(house.log().substring(log)).doesNotContain("CH-901", "ERROR", "SEVERE");
    }

    private PostedRelease release(String body) throws Exception {
        return new PostedRelease(
                house.base(),
                Cookies.ofSignIn(house.base()).page(house.base()),
                "page-against-the-traffic",
                TITLE,
                body);
    }

    private static void awaitOneMore(Collision collision, long before) throws Exception {
        for (var time = 0; time < 300 && collision.collisions() == before; time++) {
            Thread.sleep(100);
        }
        assertThat(collision.collisions()).as("acts that the database gave up").isEqualTo(before + 1);
    }
}
