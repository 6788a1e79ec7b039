package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.event;
import static org.chapterhouse.web.site.Reader.story;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a question matters to the page, and so decides whether one that is drawn already answers it. */
class CacheFilterTest extends AtTheDoor {

    @Test
    void aQueryThatSaysNothingToThePageChangesNothing() {
        reader.founds("plain", "en-US");
        reader.published("story", "plain", story("Once", "2026-05-26"), "en");
        for (var path : new String[] {
            "/chapters/plain",
            "/chapters/plain/stories",
            "/chapters/plain/stories/once",
            "/chapters/plain/stories/once/print",
            "/chapters/plain/feeds/stories.rss",
            "/assets/house/site.css"
        }) {
            var first = door.gets(path + "?utm_source=a-letter&utm_medium=email");
            assertThat(first.status()).as(path).isEqualTo(200);
            assertThat(first.fromCache()).as(path).isFalse();
            for (var query : new String[] {"", "?utm_source=another", "?fbclid=1&x", "?", "?before=", "?before=soon"}) {
                var again = door.gets(path + query);
                assertThat(again.fromCache()).as(path + query).isTrue();
                assertThat(again.body()).isEqualTo(first.body());
            }
        }
    }

    @Test
    void everyPlaceInAListIsAPageOfItsOwn() {
        reader.founds("places", "en-US");
        for (var day = 1; day <= 5; day++) {
            reader.published("story", "places", story("Day " + day, "2026-05-0" + day), "en");
        }
        var next = reader.opens("/chapters/places/stories")
                .select("link[rel=next]")
                .attr("href");
        assertThat(next).contains("?before=");

        var second = door.gets(next);
        assertThat(second.fromCache()).isFalse();
        assertThat(second.body()).contains("Day 1 on").doesNotContain("Day 5 on");
        assertThat(door.gets(next).fromCache())
                .as("though nobody has asked for the beginning yet")
                .isTrue();
        assertThat(door.gets(next + "&utm_source=x").body()).isEqualTo(second.body());
        assertThat(door.gets(next + "&utm_source=x").fromCache()).isTrue();

        var first = door.gets("/chapters/places/stories");
        assertThat(first.fromCache()).isFalse();
        assertThat(first.body()).contains("Day 5 on").doesNotContain("Day 1 on");
        assertThat(door.gets(next).body()).isEqualTo(second.body());
    }

    @Test
    void whatIsNotThereIsDrawnOncePerSiteAndKeptUnderNoAddress() {
        reader.founds("here", "en-US");
        reader.founds("there", "es-US");
        var cache = reader.get(PageCache.class);
        var here = door.gets("/chapters/here/nothing");
        var there = door.gets("/chapters/there/nothing");
        assertThat(here.status()).isEqualTo(404);
        assertThat(here.body()).contains("Chapter here").isNotEqualTo(there.body());
        var kept = cache.held();
        for (var number = 0; number < 40; number++) {
            var path = "/chapters/" + (number % 2 == 0 ? "here" : "there") + "/nothing-" + number + "?x=" + number;
            var answer = door.gets(path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(number % 2 == 0 ? here.body() : there.body());
        }
        assertThat(cache.held()).isEqualTo(kept);
    }

    @Test
    void whatWasNotThereIsThereAsSoonAsItIsPublished() {
        reader.founds("soon", "en-US");
        assertThat(door.gets("/chapters/soon/stories/later").status()).isEqualTo(404);
        reader.published("story", "soon", story("Later", "2026-05-26"), "en");
        assertThat(door.gets("/chapters/soon/stories/later").status()).isEqualTo(200);
        assertThat(door.gets("/chapters/soon/nothing").body())
                .as("the way around on it is that of today")
                .contains("/chapters/soon/stories");
    }

    @Test
    void theHostIsNoPartOfAPage() {
        reader.founds("hosts", "en-US");
        var first = door.asks("GET", "/chapters/hosts", Map.of("Host", "one.example"));
        var second = door.asks("GET", "/chapters/hosts", Map.of("Host", "two.example"));
        assertThat(second.fromCache()).isTrue();
        assertThat(second.body()).isEqualTo(first.body()).doesNotContain(".example");
    }

    @Test
    void headIsAnsweredFromWhatGetHasDrawnAndTheOtherWayRound() {
        reader.founds("head", "en-US");
        var head = door.asks("HEAD", "/chapters/head", Map.of());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        var get = door.gets("/chapters/head");
        assertThat(get.fromCache()).isTrue();
        assertThat(get.body()).isNotEmpty();
        assertThat(get.headers()).isEqualTo(head.headers());
        assertThat(door.asks("HEAD", "/chapters/head", Map.of()).headers()).isEqualTo(head.headers());
    }

    @Test
    void whatChangesSomethingIsNeverAnsweredFromIt() {
        reader.founds("post", "en-US");
        assertThat(door.gets("/chapters/post").status()).isEqualTo(200);
        assertThat(door.gets("/chapters/post").fromCache()).isTrue();
        for (var method : new String[] {"OPTIONS", "TRACE", "PURGE"}) {
            assertThat(door.isAskedFurther(method, "/chapters/post")).as(method).isTrue();
        }
    }

    @Test
    void whatHasEndedIsGoneAndNotKeptAsAPage() {
        reader.founds("gone", "en-US");
        reader.published("event", "gone", event("Vigil", "2026-06-30T20:00:00Z"), "en");
        for (var path : new String[] {"/chapters/gone/events/vigil", "/chapters/gone/events/vigil/print"}) {
            assertThat(door.gets(path).status()).isEqualTo(200);
            assertThat(door.gets(path).fromCache()).isTrue();
        }
        reader.pass(Duration.ofDays(60));
        for (var path : new String[] {"/chapters/gone/events/vigil", "/chapters/gone/events/vigil/print"}) {
            var answer = door.gets(path);
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.body()).contains("This has ended").doesNotContain("Vigil");
        }
        assertThat(door.gets("/chapters/gone/feeds/events.rss").body()).doesNotContain("Vigil");
        assertThat(door.gets("/chapters/gone/events").body()).doesNotContain("Vigil");
    }
}
