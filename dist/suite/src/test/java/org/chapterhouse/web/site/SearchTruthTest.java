package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.workflow.Publishing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a search finds is what its reader may open, whatever editors do and however the time goes. */
class SearchTruthTest {

    private static final int ACTS = 150;
    private static final List<String> SITES = List.of("here", "there");
    private static final long SEED = 20260526L;

    private final Random random = new Random(SEED);
    private final Map<String, ContentItem> items = new HashMap<>();
    private final List<String> addresses = new ArrayList<>();

    @Test
    void itFindsWhatMayBeOpenedAndNothingElse() {
        try (var reader = new Reader()) {
            var door = new Doorway(reader);
            SITES.forEach(site -> reader.founds(site, "en-US"));
            for (var act = 0; act < ACTS; act++) {
                act(reader);
                if (act % 5 == 0) {
                    check(door, act);
                }
            }
            check(door, ACTS);
            assertThat(addresses).hasSizeGreaterThan(30);
        }
    }

    private void act(Reader reader) {
        switch (random.nextInt(6)) {
            case 0, 1 -> publish(reader);
            case 2 -> draft(reader);
            case 3 -> withdraw(reader);
            case 4 -> move(reader);
            default -> reader.pass(Duration.ofHours(random.nextInt(30)));
        }
    }

    /** Some are under embargo for some days, some are over after some. */
    private void publish(Reader reader) {
        var number = addresses.size();
        var site = SITES.get(random.nextInt(SITES.size()));
        var content = Json.createObjectBuilder()
                .add("title", "Quince number " + number)
                .add(
                        "endsAt",
                        reader.now()
                                .plus(Duration.ofHours(60 + random.nextInt(90)))
                                .toString());
        if (random.nextBoolean()) {
            content.add(
                    "hiddenUntil",
                    reader.now().plus(Duration.ofHours(random.nextInt(60))).toString());
        }
        var item = reader.published("event", site, content.build(), "en");
        var address = "/chapters/" + site + item.path().orElseThrow().value();
        addresses.add(address);
        items.put(address, item);
    }

    private void draft(Reader reader) {
        reader.drafted("event", "here", Reader.event("Quince draft", "2027-01-01T00:00:00Z"), "en");
    }

    private void withdraw(Reader reader) {
        if (addresses.isEmpty()) {
            return;
        }
        var item = items.remove(addresses.get(random.nextInt(addresses.size())));
        if (item != null) {
            reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id()));
        }
    }

    private void move(Reader reader) {
        items.entrySet().stream().findAny().ifPresent(entry -> {
            var until = reader.now().plus(Duration.ofHours(40)).toString();
            var moved =
                    reader.moved(entry.getValue(), Reader.event("Quince moved", until), "moved-" + addresses.size());
            var address = entry.getKey().replaceFirst("/[^/]*$", "") + "/"
                    + moved.path().orElseThrow().value().replaceFirst(".*/", "");
            items.remove(entry.getKey());
            items.put(address, moved);
            addresses.add(address);
        });
    }

    private void check(Doorway door, int act) {
        var open = new TreeSet<String>();
        addresses.stream().filter(address -> door.gets(address).status() == 200).forEach(open::add);
        var all = new TreeSet<String>();
        for (var site : SITES) {
            var found = found(door, "/chapters/" + site + "/search");
            assertThat(found)
                    .as("on %s after %d acts, seed %d", site, act, SEED)
                    .allMatch(address -> address.startsWith("/chapters/" + site + "/"));
            all.addAll(found);
        }
        assertThat(all).as("after %d acts, seed %d", act, SEED).isEqualTo(open);
        assertThat(found(door, "/search")).as("nationally, after %d acts", act).isEqualTo(open);
    }

    private static Set<String> found(Doorway door, String search) {
        var found = new TreeSet<String>();
        var next = search + "?q=" + URLEncoder.encode("quinces", StandardCharsets.UTF_8);
        var counted = 0;
        while (!next.isEmpty()) {
            var page = Jsoup.parse(door.gets(next).body());
            found.addAll(page.select(".listing h2 a").eachAttr("href"));
            counted = Integer.parseInt("0" + page.select("[role=status]").text().replaceAll("[^0-9]", ""));
            next = page.select(".pager a[rel=next]").attr("href");
        }
        assertThat(counted).isIn(found.size(), found.size() == 1 ? 0 : found.size());
        return found;
    }
}
