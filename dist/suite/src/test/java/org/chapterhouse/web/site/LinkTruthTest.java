package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.promise;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.Test;

/**
 * Guides lead to promises, which are renamed, moved, withdrawn and published again at random while others read: once an act has
 * returned, no guide says anything of how it was before, and those that say nothing of it are not drawn again.
 */
class LinkTruthTest {

    private static final String SITE = "linked";
    private static final String BASE = "/chapters/" + SITE;
    private static final int PROMISES = 6;
    private static final int GUIDES = 4;
    private static final int ACTS = 300;
    private static final int READERS = 3;

    private final Reader reader = new Reader();
    private final Doorway door = new Doorway(reader);
    private final List<ContentItem> promises = new ArrayList<>();
    private final List<ContentItem> guides = new ArrayList<>();
    private final Map<Integer, List<Integer>> stops = new TreeMap<>();
    private final AtomicBoolean over = new AtomicBoolean();

    /** What each guide has to say between two acts; empty while one is under way. */
    private final AtomicReference<Map<Integer, Set<String>>> truth = new AtomicReference<>(Map.of());

    @Test
    void noGuideEverTellsWhatWasBefore() throws Exception {
        reader.founds(SITE, "en-US");
        reader.published("promise", SITE, content("Always there"), "en");
        for (var number = 0; number < PROMISES; number++) {
            promises.add(reader.published("promise", SITE, content("Promise " + number), "en"));
        }
        for (var number = 0; number < GUIDES; number++) {
            stops.put(number, List.of(number, number + 1));
            guides.add(reader.published("guide", SITE, guide(number), "en"));
        }
        truth.set(told());
        var readers = Executors.newFixedThreadPool(READERS);
        var reading = new ArrayList<Future<Integer>>();
        for (var each = 0; each < READERS; each++) {
            var random = new Random(each);
            reading.add(readers.submit(() -> read(random)));
        }
        try {
            write(new Random(20260526));
        } finally {
            over.set(true);
            readers.shutdown();
        }
        for (var each : reading) {
            assertThat(each.get(1, TimeUnit.MINUTES)).isPositive();
        }
        reader.close();
    }

    private static JsonObject content(String title) {
        return promise(title, "2026-05-26", "2999-12-31");
    }

    /** Shows the titles of some promises, and leads from its text to one by the address it has now. */
    private JsonObject guide(int number) {
        var ids = Json.createArrayBuilder();
        Objects.requireNonNull(stops.get(number))
                .forEach(stop -> ids.add(promises.get(stop).id().toString()));
        return Json.createObjectBuilder()
                .add("title", "Guide " + number)
                .add("stops", ids)
                .add("text", "<p><a href=\"" + address(inText(number)) + "\">One</a></p>")
                .build();
    }

    /** The one that a guide's text leads to: always the same, wherever it is. */
    private ContentItem inText(int guide) {
        return promises.get((guide + 2) % PROMISES);
    }

    private static String address(ContentItem item) {
        return BASE + item.path().orElseThrow();
    }

    private static String path(int guide) {
        return BASE + "/guides/guide-" + guide;
    }

    private Map<Integer, Set<String>> told() {
        var told = new TreeMap<Integer, Set<String>>();
        stops.forEach((guide, shown) -> {
            var words = new HashSet<String>();
            shown.stream()
                    .map(promises::get)
                    .filter(ContentItem::isLive)
                    .forEach(item -> words.add(item.draft().title() + " at " + address(item)));
            if (inText(guide).isLive()) {
                words.add("href=\"" + address(inText(guide)) + "\"");
            }
            told.put(guide, words);
        });
        return told;
    }

    private int read(Random random) {
        var judged = 0;
        while (!over.get()) {
            var before = Objects.requireNonNull(truth.get());
            var guide = random.nextInt(GUIDES);
            var body = door.gets(path(guide)).body();
            if (!before.isEmpty() && before == truth.get()) {
                judge(guide, before, body);
                judged++;
            }
        }
        return judged;
    }

    private static void judge(int guide, Map<Integer, Set<String>> truth, String body) {
        var words = Objects.requireNonNull(truth.get(guide));
        words.forEach(word -> assertThat(body).as("guide " + guide).contains(word));
        assertThat(body.split(" at " + BASE, -1))
                .as("guide " + guide + " leads to nothing else")
                .hasSize(1
                        + (int) words.stream()
                                .filter(word -> word.contains(" at "))
                                .count());
    }

    private void write(Random random) {
        for (var number = 1; number <= ACTS; number++) {
            IntStream.range(0, GUIDES).forEach(guide -> door.gets(path(guide)));
            var before = Objects.requireNonNull(truth.get());
            truth.set(Map.of());
            var changed = random.nextInt(10) == 0 ? changesGuide(random) : changesPromise(number, random);
            var after = told();
            for (var guide = 0; guide < GUIDES; guide++) {
                var answer = door.gets(path(guide));
                judge(guide, after, answer.body());
                if (!changed.contains(guide)) {
                    assertThat(answer.fromCache())
                            .as("act " + number + " is nothing to guide " + guide)
                            .isTrue();
                    assertThat(after.get(guide)).isEqualTo(before.get(guide));
                }
            }
            truth.set(after);
        }
    }

    /** The guides that show it. */
    private Set<Integer> changesPromise(int number, Random random) {
        var which = random.nextInt(PROMISES);
        var item = promises.get(which);
        if (random.nextInt(4) == 0 && item.isLive()) {
            promises.set(
                    which, reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id())));
        } else {
            var slug = random.nextBoolean()
                    ? "moved-" + number
                    : item.draft().slug().value();
            promises.set(which, reader.moved(item, content("Renamed " + number), slug));
        }
        var affected = new HashSet<Integer>();
        stops.forEach((guide, shown) -> {
            if (shown.contains(which) || inText(guide).id().equals(item.id())) {
                affected.add(guide);
            }
        });
        return affected;
    }

    private Set<Integer> changesGuide(Random random) {
        var guide = random.nextInt(GUIDES);
        stops.put(
                guide,
                List.of(random.nextInt(PROMISES), random.nextInt(PROMISES)).stream()
                        .distinct()
                        .toList());
        guides.set(guide, reader.moved(guides.get(guide), guide(guide), "guide-" + guide));
        return Set.of(guide);
    }
}
