package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import org.chapterhouse.workflow.Publishing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page is to those who were sent its address: what they are told before they open it, and when it has gone. */
class SharedPagesTest {

    private static final String HOME = "http://localhost:8080";

    private static Reader reader;

    @BeforeAll
    static void come() {
        reader = new Reader();
    }

    @AfterAll
    static void leave() {
        reader.close();
    }

    private static JsonObject release(String headline, String day, String embargoedUntil) {
        var release = Json.createObjectBuilder()
                .add("headline", headline)
                .add("releasedOn", day)
                .add("body", "<p>It has forty beds.</p>")
                .add("endMark", "HASHES")
                .add("style", "AP")
                .add(
                        "contacts",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "Ana")
                                        .add("phone", "303-555-0142")));
        if (!embargoedUntil.isEmpty()) {
            release.add("timing", "EMBARGOED")
                    .add("embargoedUntil", embargoedUntil)
                    .add("embargoZone", "America/Denver");
        }
        return release.build();
    }

    @Test
    void thePlainTextOfAMovedReleaseMovesWithIt() {
        reader.founds("lamar", "en-US");
        var item = reader.published("press-release", "lamar", release("Beds", "2026-05-26", ""), "en");
        reader.moved(item, release("Beds", "2026-05-26", ""), "forty-beds");
        assertThat(reader.asks("/chapters/lamar/press/2026/beds/text"))
                .isEqualTo(new Answer.Moved("/chapters/lamar/press/2026/forty-beds/text"));
    }

    @Test
    void thePlainTextIsNotListedBesideItsPage() {
        reader.founds("pueblo", "en-US");
        reader.published("press-release", "pueblo", release("Beds", "2026-05-26", ""), "en");
        assertThat(reader.drawn("/chapters/pueblo/press/2026/beds/text").headers())
                .containsEntry("X-Robots-Tag", "noindex")
                .containsEntry("Link", "<" + HOME + "/chapters/pueblo/press/2026/beds>; rel=\"canonical\"");
        assertThat(reader.opens("/chapters/pueblo/press/2026/beds")
                        .select(".page-links a")
                        .eachText())
                .containsExactly("Print version", "Plain text version");
    }

    @Test
    void whatWasPublicAndWithdrawnIsGoneForGoodUntilItComesBack() {
        reader.founds("greeley", "en-US");
        var item = reader.published("story", "greeley", Reader.story("First", "2026-05-26"), "en");
        var moved = reader.moved(item, Reader.story("First", "2026-05-26"), "second");
        reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id()));
        for (var path : new String[] {
            "/chapters/greeley/stories/second",
            "/chapters/greeley/stories/first",
            "/chapters/greeley/stories/second/print"
        }) {
            assertThat(reader.asks(path)).as(path).isInstanceOfSatisfying(Answer.Ended.class, gone -> {
                var told = Jsoup.parse(gone.page().text());
                assertThat(told.select("h1").text()).isEqualTo("This page was withdrawn");
                assertThat(told.text()).doesNotContain("First");
                assertThat(told.select("meta[name=robots][content=noindex]")).hasSize(1);
            });
        }
        reader.asSystem(() ->
                reader.get(Publishing.class).publish(item.id(), moved.draft().number()));
        assertThat(reader.asks("/chapters/greeley/stories/second")).isInstanceOf(Answer.Page.class);
    }

    @Test
    void nobodyLearnsOfWhatWasWithdrawnUnderEmbargo() {
        reader.founds("salida", "en-US");
        var item =
                reader.published("press-release", "salida", release("Secret", "2027-03-01", "2027-03-01T08:00"), "en");
        reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id()));
        assertThat(reader.asks("/chapters/salida/press/2027/secret")).isEqualTo(Answer.nothing());
        reader.pass(Duration.ofSeconds(1));
    }

    @Test
    void aSharedLinkTellsWhatItLeadsTo() {
        reader.founds("alamosa", "en-US");
        reader.published("press-release", "alamosa", release("Forty \"beds\" </script>", "2024-02-03", ""), "en");
        var page = reader.opens("/chapters/alamosa/press/2024/forty-beds-script");
        assertThat(card(page, "og:title")).isEqualTo("Forty \"beds\" </script>");
        assertThat(card(page, "og:description")).isEqualTo("It has forty beds.");
        assertThat(card(page, "og:type")).isEqualTo("article");
        assertThat(card(page, "og:url")).isEqualTo(HOME + "/chapters/alamosa/press/2024/forty-beds-script");
        assertThat(card(page, "og:site_name")).isEqualTo("Chapter alamosa");
        assertThat(card(page, "article:published_time")).isEqualTo("2024-02-03T07:00:00Z");
        assertThat(card(page, "article:modified_time")).startsWith("2026-05-26T");
        assertThat(card(reader.opens("/chapters/alamosa/press"), "og:type")).isEqualTo("website");

        var script = page.expectFirst("script[type=application/ld+json]").data();
        assertThat(script).doesNotContain("<");
        try (var json = Json.createReader(new StringReader(script))) {
            var data = json.readObject();
            assertThat(data.getString("@context")).isEqualTo("https://schema.org");
            assertThat(data.getString("@type")).isEqualTo("NewsArticle");
            assertThat(data.getString("headline")).isEqualTo("Forty \"beds\" </script>");
            assertThat(data.getString("datePublished")).isEqualTo("2024-02-03T07:00:00Z");
            assertThat(data.getString("inLanguage")).isEqualTo("en");
            assertThat(data.getJsonObject("publisher").getString("name")).isEqualTo("Chapter alamosa");
        }
    }

    private static String card(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    @Test
    void theFeedSaysTheDayAReleaseIsDated() {
        reader.founds("durango", "en-US");
        reader.published("press-release", "durango", release("Old news", "2024-02-03", ""), "en");
        var feed = Jsoup.parse(reader.drawn("/chapters/durango/feeds/press.rss").text(), "", Parser.xmlParser());
        assertThat(feed.select("item > pubDate").text()).isEqualTo("Sat, 3 Feb 2024 07:00:00 GMT");
    }

    @Test
    void anEmptyListIsNotForSearchEngines() {
        reader.founds("leadville", "en-US");
        assertThat(reader.opens("/chapters/leadville/give").select("meta[name=robots][content=noindex]"))
                .hasSize(1);
    }

    @Test
    void aChapterThatWelcomesItsReadersTellsThemItsNewsToo() {
        reader.founds("ouray", "en-US");
        var profile = Json.createObjectBuilder()
                .add("name", "Ouray")
                .add("area", "San Juans")
                .add("summary", "Soup and company.")
                .add("welcome", "<p>Come in.</p>")
                .add("email", "ouray@example.org")
                .build();
        reader.published("chapter-profile", "ouray", profile, "en");
        assertThat(reader.opens("/chapters/ouray").select(".latest"))
                .as("no heading over nothing")
                .isEmpty();
        reader.published("press-release", "ouray", release("Beds", "2026-05-26", ""), "en");
        assertThat(reader.opens("/chapters/ouray").select(".latest a").eachText())
                .containsExactly("Press releases", "Beds");
    }
}
