package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.site.Sites;
import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.Test;

/** A page shows of others what readers can see of them at that moment, and is dropped when that changes, and only then. */
class LinkedPagesTest extends AtTheDoor {

    private static final String DAY = "2026-05-26";

    private static JsonObject guide(String title, String site, ContentItem... stops) {
        var ids = Json.createArrayBuilder();
        for (var stop : stops) {
            ids.add(stop.id().toString());
        }
        var siteId = reader.get(Sites.class).bySlug(site).orElseThrow().id();
        return Json.createObjectBuilder()
                .add("title", title)
                .add("stops", ids)
                .add("chapter", siteId.toString())
                .build();
    }

    private static String body(String path) {
        return door.gets(path).body();
    }

    @Test
    void aLinkIsThereWhileReadersSeeWhatItLeadsTo() {
        reader.founds("seen", "en-US");
        var stop = reader.drafted("story", "seen", story("Harbor", DAY), "en");
        reader.published("guide", "seen", guide("A walk", "seen", stop), "en");
        var path = "/chapters/seen/guides/a-walk";
        assertThat(body(path)).contains("A walk of Chapter seen").doesNotContain("Harbor");

        var out = reader.asSystem(() ->
                reader.get(Publishing.class).publish(stop.id(), stop.draft().number()));
        assertThat(body(path)).contains("Harbor at /chapters/seen/stories/harbor");

        var moved = reader.moved(out, story("Old harbor", DAY), "old-harbor");
        assertThat(body(path)).contains("Old harbor at /chapters/seen/stories/old-harbor");

        reader.asSystem(() -> reader.get(Publishing.class).withdraw(moved.id()));
        assertThat(body(path)).doesNotContain("Old harbor");
    }

    @Test
    void whatIsUnderEmbargoIsShownWhenItsTimeHasCome() {
        reader.founds("later", "en-US");
        var now = reader.get(Clock.class).instant();
        var vigil = Json.createObjectBuilder(
                        Reader.event("Vigil", now.plusSeconds(120).toString()))
                .add("hiddenUntil", now.plusSeconds(60).toString())
                .build();
        var stop = reader.published("event", "later", vigil, "en");
        reader.published("guide", "later", guide("In the evening", "later", stop), "en");
        var path = "/chapters/later/guides/in-the-evening";
        assertThat(body(path)).doesNotContain("Vigil");
        reader.pass(Duration.ofSeconds(60));
        assertThat(body(path)).contains("Vigil at /chapters/later/events/vigil");
        reader.pass(Duration.ofSeconds(60));
        assertThat(body(path)).doesNotContain("Vigil");
    }

    @Test
    void aPageThatShowsNothingOfItIsKept() {
        reader.founds("kept", "en-US");
        var shown = reader.published("story", "kept", story("Shown", DAY), "en");
        var other = reader.published("story", "kept", story("Other", DAY), "en");
        reader.published("guide", "kept", guide("First", "kept", shown), "en");
        reader.published("guide", "kept", guide("Second", "kept", other), "en");
        body("/chapters/kept/guides/first");
        body("/chapters/kept/guides/second");
        var lone = reader.published("guide", "kept", guide("Third", "kept", shown), "en");
        body("/chapters/kept/guides/third");
        assertThat(door.gets("/chapters/kept/guides/first").fromCache()).isTrue();

        reader.moved(lone, guide("Third again", "kept", shown), "third");
        assertThat(door.gets("/chapters/kept/guides/first").fromCache())
                .as("what links to the same thing has not changed")
                .isTrue();
        assertThat(door.gets("/chapters/kept/guides/third").fromCache()).isFalse();
    }

    private static JsonObject written(String title, String site, String address) {
        return Json.createObjectBuilder(guide(title, site))
                .add("text", "<p>Go <a href=\"" + address + "\">there</a>.</p>")
                .build();
    }

    @Test
    void aLinkInATextFollowsThePageItMeant() {
        reader.founds("follows", "en-US");
        var stop = reader.published("story", "follows", story("Quay", DAY), "en");
        reader.published(
                "guide",
                "follows",
                written("Along the water", "follows", "/chapters/follows/stories/quay#boats"),
                "en");
        var path = "/chapters/follows/guides/along-the-water";
        assertThat(body(path)).contains("href=\"/chapters/follows/stories/quay#boats\"");

        var moved = reader.moved(stop, story("Quay", DAY), "old-quay");
        assertThat(body(path)).contains("href=\"/chapters/follows/stories/old-quay#boats\"");

        var other = reader.published("story", "follows", story("New quay", DAY), "en");
        reader.moved(other, story("New quay", DAY), "quay");
        assertThat(body(path)).contains("href=\"/chapters/follows/stories/old-quay#boats\"");

        reader.asSystem(() -> reader.get(Publishing.class).withdraw(moved.id()));
        assertThat(body(path))
                .as("what an author wrote stays, and leads to a notice")
                .contains("href=\"/chapters/follows/stories/quay#boats\"");
    }

    @Test
    void aLinkThatIsWrittenInFullStaysSo() {
        reader.founds("full", "en-US");
        var stop = reader.published("story", "full", story("Pier", DAY), "en");
        var address = "http://localhost:8080/chapters/full/stories/pier/";
        reader.published("guide", "full", written("In full", "full", address), "en");
        var path = "/chapters/full/guides/in-full";
        assertThat(body(path)).as("as it was written").contains("href=\"" + address + "\"");
        reader.moved(stop, story("Pier", DAY), "long-pier");
        assertThat(body(path)).contains("href=\"http://localhost:8080/chapters/full/stories/long-pier\"");
    }

    @Test
    void aListThatShowsOtherContentIsDrawnAnewToo() {
        reader.founds("listed", "en-US");
        var stop = reader.published("story", "listed", story("Before", DAY), "en");
        reader.published("guide", "listed", guide("A list of one", "listed", stop), "en");
        assertThat(body("/chapters/listed/guides")).contains("Before at /chapters/listed/stories/before");
        reader.moved(stop, story("After", DAY), "before");
        assertThat(body("/chapters/listed/guides")).contains("After at /chapters/listed/stories/before");
    }
}
