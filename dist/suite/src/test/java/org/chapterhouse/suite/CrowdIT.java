package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who have the same thought in the same moment. */
final class CrowdIT {

    private static final int PEOPLE = 10;
    private static final String TITLE = "Ten people had this thought";
    private static final String ADDRESS = "/press/2026/ten-people-had-this-thought";
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final OpenHouse house = OpenHouse.open();

    @Test
    void tenPeopleSaveAndPublishTheSameTitleAtOnceAndEachHasAnAddress() throws Exception {
        var log = house.log().length();
        var cookies = Cookies.ofSignIn(house.base()).header();
        var saved = atOnce(number -> led(send(
                "/admin/content-editor?type=press-release&site=national&new=ofperson" + number,
                "saveDraft",
                "0",
                "gone",
                number,
                cookies)));
        var states = new ArrayList<String>();
        for (var number = 0; number < PEOPLE; number++) {
            states.add(state(send(saved.get(number), "publish", "1", "gone", number, cookies)));
        }
        var published =
                atOnce(number -> led(send(saved.get(number), "publishNow", "1", states.get(number), number, cookies)));
        assertThat(published).allSatisfy(place -> assertThat(place).contains("done=published"));
        for (var number = 1; number <= PEOPLE; number++) {
            var page = Exchange.get(house.base(), number == 1 ? ADDRESS : ADDRESS + "-" + number);
            assertThat(page.status()).as("number " + number).isEqualTo(200);
            assertThat(page.text()).contains(TITLE);
        }
        assertThat(house.log().substring(log)).doesNotContain("CH-901", "ERROR", "SEVERE");
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

    private static String state(Exchange asked) {
        var state = STATE.matcher(asked.text());
        assertThat(state.find()).as(asked.text()).isTrue();
        return state.group(1);
    }

    private static String led(Exchange answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return answer.header("Location").get(0);
    }

    private Exchange send(String path, String button, String base, String state, int number, String cookies)
            throws Exception {
        var form = new TreeMap<>(Map.of(
                "form",
                "form",
                "form:" + button,
                "form:" + button,
                "jakarta.faces.ViewState",
                state,
                "base",
                base,
                "page",
                "page-of-person-" + number));
        Map.of(
                        "headline", TITLE,
                        "timing", "IMMEDIATE",
                        "releasedOn", "2026-05-26",
                        "style", "BRACKETED",
                        "body", "<p>Person " + number + " thought so.</p>",
                        "endMark", "HASHES",
                        "contacts:0:name", "Press office",
                        "contacts:0:email", "press@example.org")
                .forEach((field, value) -> form.put("form:fields:" + field, value));
        return Exchange.send(house.base(), path, encoded(form), cookies);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> List.of(field.getKey(), field.getValue()).stream()
                        .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }
}
