package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who have the same thought in the same moment. */
final class CrowdIT {

    private static final int PEOPLE = 10;
    private static final String TITLE = "Ten people had this thought";
    private static final String ADDRESS = "/press/2026/ten-people-had-this-thought";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void tenPeopleSaveAndPublishTheSameTitleAtOnceAndEachHasAnAddress() throws Exception {
        var log = house.log().length();
        var releases = releases();
        var saved = atOnce(number -> releases.get(number).saved("ofperson" + number));
        var views = new ArrayList<String>();
        for (var number = 0; number < PEOPLE; number++) {
            views.add(releases.get(number).asked(saved.get(number), 1));
        }
        var published = atOnce(number -> releases.get(number).published(saved.get(number), 1, views.get(number)));
        assertThat(published).allSatisfy(place -> assertThat(place).contains("done=published"));
        for (var number = 1; number <= PEOPLE; number++) {
            var page = Exchange.get(house.base(), number == 1 ? ADDRESS : ADDRESS + "-" + number);
            assertThat(page.status()).as("number " + number).isEqualTo(200);
            assertThat(page.text()).contains(TITLE);
        }
        assertThat(house.log().substring(log)).doesNotContain("CH-901", "ERROR", "SEVERE");
        try (var database = house.database()) {
            assertThat(database.namesOfThoseWho("content.published", TITLE))
                    .as("who published one")
                    .hasSize(PEOPLE)
                    .doesNotHaveDuplicates();
        }
    }

    /** One of each person, each with an account of their own. */
    private List<PostedRelease> releases() throws Exception {
        var releases = new ArrayList<PostedRelease>();
        try (var database = house.database()) {
            for (var number = 0; number < PEOPLE; number++) {
                var email = "crowd" + number + "@example.org";
                database.joins(email, "Person " + number, "editor", "national");
                releases.add(new PostedRelease(
                        house.base(),
                        Cookies.ofSignInAs(email, house.base()).page(house.base()),
                        "page-of-person-" + number,
                        TITLE,
                        "Person " + number + " thought so."));
            }
        }
        return releases;
    }

    @FunctionalInterface
    private interface Act {
        String of(int number) throws Exception;
    }

    /** What each of them got, who all begin in the same moment. */
    private static List<String> atOnce(Act act) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var got = new ArrayList<String>();
            for (var answer : people.invokeAll(IntStream.range(0, PEOPLE)
                    .<Callable<String>>mapToObj(number -> () -> {
                        start.await();
                        return act.of(number);
                    })
                    .toList())) {
                got.add(answer.get());
            }
            return got;
        } finally {
            people.shutdownNow();
        }
    }
}
