package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.event;
import static org.chapterhouse.web.site.Reader.story;

import jakarta.json.Json;
import java.time.Duration;
import java.util.List;
import org.chapterhouse.workflow.Publishing;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What search engines are told that there is. */
class SitemapTest {

    private static final String HOST = "http://localhost:8080";

    private Reader reader;
    private Doorway door;

    @BeforeEach
    void come() {
        reader = new Reader();
        door = new Doorway(reader);
        reader.founds("denver", "en-US");
    }

    @AfterEach
    void leave() {
        reader.close();
    }

    private List<String> told() {
        var xml = Jsoup.parse(door.gets("/sitemap.xml").body(), "", Parser.xmlParser());
        return xml.select("urlset > url > loc").eachText().stream()
                .map(address -> address.substring(HOST.length()))
                .toList();
    }

    @Test
    void itNamesHomePagesAndWhatIsPublishedWithItsListsAndNothingTwice() {
        assertThat(told()).containsExactly("/", "/chapters/denver");
        reader.published("story", "denver", story("Niño", "2026-05-26"), "en");
        assertThat(told())
                .containsExactly("/", "/chapters/denver", "/chapters/denver/stories", "/chapters/denver/stories/nino");
        reader.published("story", "denver", story("التصويت", "2026-05-25"), "ar");
        assertThat(told()).last().asString().startsWith("/chapters/denver/stories/%D8%A7%D9%84");
    }

    @Test
    void whatIsUnderEmbargoHasEndedOrWasWithdrawnIsNotInIt() {
        var hidden = Json.createObjectBuilder(event("Vigil", "2026-05-28T00:00:00Z"))
                .add("hiddenUntil", "2026-05-27T00:00:00Z")
                .build();
        reader.published("event", "national", hidden, "en");
        assertThat(told()).noneMatch(address -> address.contains("event"));
        reader.pass(Duration.ofDays(1));
        assertThat(told()).contains("/events", "/events/vigil");
        reader.pass(Duration.ofDays(1));
        assertThat(told()).noneMatch(address -> address.contains("event"));

        var story = reader.published("story", "national", story("Taken back", "2026-05-26"), "en");
        assertThat(told()).contains("/stories", "/stories/taken-back");
        reader.asSystem(() -> {
            reader.get(Publishing.class).withdraw(story.id());
            return story;
        });
        assertThat(told()).noneMatch(address -> address.contains("stories"));
    }

    @Test
    void itIsDrawnOnceAndSaysWhenAPageChanged() {
        reader.published("story", "denver", story("One", "2026-05-26"), "en");
        var first = door.gets("/sitemap.xml");
        assertThat(first.body()).contains("<lastmod>2026-05-26T");
        assertThat(door.gets("/sitemap.xml").fromCache()).isTrue();
        assertThat(door.gets("/chapters/denver/sitemap.xml").status()).isEqualTo(404);
    }

    @Test
    void robotsAreLedToItAndKeptOutOfTheAdmin() {
        var robots = door.gets("/robots.txt");
        assertThat(robots.status()).isEqualTo(200);
        assertThat(robots.body().lines())
                .containsExactly(
                        "User-agent: *",
                        "Disallow: /admin$",
                        "Disallow: /admin/",
                        "",
                        "Sitemap: " + HOST + "/sitemap.xml");
        assertThat(door.gets("/robots.txt").fromCache()).isTrue();
        assertThat(door.gets("/chapters/denver/robots.txt").status()).isEqualTo(404);
    }
}
