package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.web.site.Reader.event;
import static org.chapterhouse.web.site.Reader.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Statements;
import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.Test;

/** Once an act has returned, nobody is ever shown how it was before. */
class CacheTruthTest extends AtTheDoor {

    private static final String DAY = "2026-05-26";

    @Test
    void whatIsPublishedAfterThePageWasReadIsNotLost() {
        reader.founds("read", "en-US");
        var item = reader.published("story", "read", story("First", DAY), "en");
        var path = "/chapters/read/stories/first";
        Statements.interrupting(
                "from published_page where site_id = ? and path = ?",
                () -> reader.moved(item, story("Second", DAY), "first"),
                () -> assertThat(door.gets(path).body()).contains("First of"));
        assertThat(door.gets(path).body()).contains("Second of").doesNotContain("First of");
    }

    @Test
    void whatIsWithdrawnAfterAListWasReadIsNotKeptInIt() {
        reader.founds("lists", "en-US");
        var item = reader.published("story", "lists", story("Shown", DAY), "en");
        Statements.interrupting(
                "from published_page where visible_from",
                () -> withdraw(item),
                () -> assertThat(door.gets("/chapters/lists/stories").status()).isEqualTo(200));
        assertThat(door.gets("/chapters/lists/stories").body()).doesNotContain("Shown");
    }

    @Test
    void theWayAroundIsNotThatOfBefore() {
        reader.founds("around", "en-US");
        reader.published("event", "around", event("Vigil", "2027-01-01T00:00:00Z"), "en");
        var path = "/chapters/around/events/vigil";
        Statements.interrupting(
                "visible_until > ? and type = ?",
                () -> reader.published("story", "around", story("New here", DAY), "en"),
                () -> assertThat(door.gets(path).status()).isEqualTo(200));
        assertThat(door.gets(path).body()).contains("/chapters/around/stories");
        assertThat(door.gets("/chapters/around/events").body()).contains("/chapters/around/stories");
    }

    /** Several pages in one transaction, which fails in the end. */
    @ApplicationScoped
    @Transactional
    static class FailingBulk {

        @Inject
        Publishing publishing;

        void publish(List<ContentItem> items, Runnable beforeTheEnd) {
            items.forEach(item -> publishing.publish(item.id(), item.draft().number()));
            beforeTheEnd.run();
            throw new IllegalStateException("on purpose");
        }
    }

    /** The second is in a language of which nobody has looked for the way around yet. */
    @Test
    void whatAnActDrewThatFailsIsNotTheWayAroundOfOthers() {
        reader.founds("bulk", "en-US");
        var there = "/chapters/bulk/events/there";
        reader.published("event", "bulk", event("There", "2027-01-01T00:00:00Z"), "es");
        var items = List.of(
                reader.drafted("story", "bulk", story("Never out", DAY), "en"),
                reader.drafted("event", "bulk", event("Neither", "2027-01-01T00:00:00Z"), "es"));
        var meanwhile = new AtomicReference<>("");
        assertThatThrownBy(() -> reader.asSystem(() -> {
                    reader.get(FailingBulk.class).publish(items, () -> meanwhile.set(readByAnother(there)));
                    return items;
                }))
                .hasMessage("on purpose");
        assertThat(List.of(meanwhile.get(), readByAnother(there)))
                .allSatisfy(page -> assertThat(page)
                        .contains("/chapters/bulk/events")
                        .doesNotContain("/chapters/bulk/stories")
                        .doesNotContain("Never out"));
    }

    private static String readByAnother(String path) {
        return CompletableFuture.supplyAsync(() -> door.gets(path).body()).join();
    }

    @Test
    void timeThatPassesWhileAPageIsDrawnCountsToo() {
        reader.founds("time", "en-US");
        reader.published("event", "time", event("Breakfast", "2026-05-26T20:00:00Z"), "en");
        var path = "/chapters/time/events/breakfast";
        Statements.interrupting(
                "from published_page where site_id = ? and path = ?",
                () -> reader.pass(Duration.ofDays(1)),
                () -> assertThat(door.gets(path).status()).isEqualTo(200));
        assertThat(door.gets(path).status()).isEqualTo(410);
    }

    // ---- at random, while others read

    private static final int PAGES = 6;
    private static final int ACTS = 400;
    private static final int READERS = 3;

    /** What readers have to see of a page: its words, or nothing. */
    private record State(long number, Optional<String> words) {}

    private record Turn(State settled, boolean underWay) {}

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final Map<String, ContentItem> items = new HashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void nobodyIsEverShownAnOlderPage() throws Exception {
        reader.founds("truth", "en-US");
        for (var number = 0; number < PAGES; number++) {
            var path = "/chapters/truth/stories/page-" + number;
            items.put(path, reader.published("story", "truth", story("Page " + number, DAY), "en"));
            turns.put(path, new Turn(new State(0, Optional.of("Page " + number + " of")), false));
        }
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
    }

    private Turn turn(String path) {
        return Objects.requireNonNull(turns.get(path));
    }

    private int read(Random random) {
        var judged = 0;
        while (!over.get()) {
            var paths = List.copyOf(turns.keySet());
            var path = paths.get(random.nextInt(paths.size()));
            var before = turn(path);
            var told = door.gets(path);
            if (before.equals(turn(path)) && !before.underWay()) {
                judge(path, before.settled(), told);
                judged++;
            }
        }
        return judged;
    }

    private static void judge(String path, State state, Doorway.Told told) {
        assertThat(told.status())
                .as(path + " in state " + state)
                .isEqualTo(state.words().isPresent() ? 200 : 410);
        state.words().ifPresent(words -> assertThat(told.body()).contains(words));
    }

    private void write(Random random) {
        for (var number = 1; number <= ACTS; number++) {
            var paths = items.keySet().stream().sorted().toList();
            var path = paths.get(random.nextInt(paths.size()));
            switch (random.nextInt(20)) {
                case 0, 1 -> rename("Chapter " + number);
                case 2 -> comeAndGo("Vigil " + number);
                default -> act(path, number, random);
            }
            judge(path, turn(path).settled(), door.gets(path));
            judgeList();
        }
    }

    private void act(String path, int number, Random random) {
        var item = Objects.requireNonNull(items.get(path));
        var takesBack = random.nextInt(4) == 0 && turn(path).settled().words().isPresent();
        turns.computeIfPresent(path, (same, turn) -> new Turn(turn.settled(), true));
        if (takesBack) {
            items.put(path, withdraw(item));
        } else {
            items.put(
                    path,
                    reader.moved(
                            item,
                            story("Version " + number, DAY),
                            item.draft().slug().value()));
        }
        var words = takesBack ? Optional.<String>empty() : Optional.of("Version " + number + " of");
        turns.put(path, new Turn(new State(number, words), false));
    }

    private void rename(String name) {
        var settings = new SiteSettings(name, "en-US", ZoneId.of("America/Denver"), "plum");
        reader.asSystem(() -> reader.get(Sites.class).change("truth", settings));
        var path = items.keySet().iterator().next();
        assertThat(door.gets("/chapters/truth/stories").body()).as(path).contains(name);
    }

    /** An embargo ends, and later what it was for. */
    private void comeAndGo(String title) {
        var now = reader.get(Clock.class).instant();
        var vigil = Json.createObjectBuilder(event(title, now.plusSeconds(120).toString()))
                .add("hiddenUntil", now.plusSeconds(60).toString())
                .build();
        reader.published("event", "truth", vigil, "en");
        var path = "/chapters/truth/events/" + title.toLowerCase(Locale.ENGLISH).replace(' ', '-');
        for (var status : new int[] {404, 200, 410}) {
            assertThat(door.gets(path).status()).as(path).isEqualTo(status);
            var feed = door.gets("/chapters/truth/feeds/events.rss").body();
            assertThat(feed.contains(title)).as(title).isEqualTo(status == 200);
            reader.pass(Duration.ofSeconds(60));
        }
    }

    /** The feed has all of them. */
    private void judgeList() {
        var feed = door.gets("/chapters/truth/feeds/stories.rss").body();
        turns.values()
                .forEach(turn -> turn.settled()
                        .words()
                        .map(words -> words.substring(0, words.length() - " of".length()))
                        .ifPresent(title -> assertThat(feed).contains("<title>" + title + "</title>")));
        assertThat(feed.split("<item>", -1))
                .hasSize(1
                        + (int) turns.values().stream()
                                .filter(turn -> turn.settled().words().isPresent())
                                .count());
    }

    private static ContentItem withdraw(ContentItem item) {
        return reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id()));
    }
}
