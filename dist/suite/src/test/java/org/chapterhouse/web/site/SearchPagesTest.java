package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader gets who looks for words. */
class SearchPagesTest {

    private static Reader reader;
    private static Doorway door;

    @BeforeAll
    static void come() {
        reader = new Reader();
        door = new Doorway(reader);
    }

    @AfterAll
    static void leave() {
        reader.close();
    }

    private static String at(String site, String words) {
        return (site.isEmpty() ? "" : "/chapters/" + site) + "/search?q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Document looks(String url) {
        var told = door.gets(url);
        assertThat(told.status()).as(url).isEqualTo(200);
        assertThat(told.headers().get("Cache-Control")).isEqualTo("no-store");
        return Jsoup.parse(told.body());
    }

    private static List<String> titles(Document page) {
        return page.select(".listing h2").eachText();
    }

    @Test
    void aChapterFindsItsOwnAndTheNationalSiteFindsAllAndSaysWhose() {
        reader.founds("finders", "en-US");
        reader.founds("keepers", "en-US");
        reader.published("story", "finders", story("The marmalade", "2026-05-20"), "en");
        reader.published("story", "keepers", story("More marmalade", "2026-05-21"), "en");
        reader.published("story", "national", story("National marmalade", "2026-05-22"), "en");
        var own = looks(at("finders", "marmalade"));
        assertThat(titles(own)).containsExactly("The marmalade");
        assertThat(own.select(".listing a").attr("href")).isEqualTo("/chapters/finders/stories/the-marmalade");
        assertThat(own.select(".listing mark").eachText()).contains("marmalade");
        assertThat(own.select(".links a").attr("href")).isEqualTo("/search?q=marmalade");
        var all = looks(at("", "marmalade"));
        assertThat(titles(all)).containsExactlyInAnyOrder("The marmalade", "More marmalade", "National marmalade");
        assertThat(all.select(".listing-meta").eachText()).anyMatch(line -> line.contains("Chapter finders"));
        assertThat(all.select("[role=status]").text()).isEqualTo("3 pages have these words.");
        assertThat(all.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(all.title()).startsWith("Search: marmalade");
    }

    @Test
    void whatWasTypedIsShownAsItWasTypedAndMeansNothingElse() {
        for (var words : List.of(
                "'",
                "\\",
                ":*",
                "()",
                "%",
                "!",
                "&",
                "|",
                "<->",
                "a & b | !c",
                "\"",
                "\" \" \"",
                "-",
                "- -",
                "or or",
                "\u0000",
                "a\u0000b",
                "\uD83D\uDE00",
                "<script>alert(1)</script>",
                "${7*7}",
                "#{7*7}",
                "{{7*7}}",
                "{0}",
                "x".repeat(10_000),
                "a ".repeat(5_000),
                "(((((((((((",
                "a:*b:A",
                "\u202Eabc",
                "''''''; drop table site")) {
            var page = looks(at("", words));
            assertThat(page.select("script")).isEmpty();
            assertThat(page.select("#words").attr("maxlength")).isEqualTo("200");
            if (words.length() < 200 && words.chars().allMatch(c -> c >= ' ')) {
                assertThat(page.select("#words").attr("value")).isEqualTo(words.strip());
            }
        }
        for (var query : List.of(
                "?q",
                "?",
                "?q=%",
                "?q=%zz&page=-1",
                "?q=%FF%FE",
                "?q=a&page=99999999999",
                "?q=a&kind=%00",
                "?q=a&q=b",
                "?=&&&=",
                "?q=a&page=20",
                "?q=a&kind=nothing")) {
            looks("/search" + query);
        }
    }

    @Test
    void nothingFoundSaysSoAndWhatToTry() {
        var page = looks(at("", "xylophone"));
        assertThat(page.select("[role=status]").text()).isEqualTo("Nothing here has all of these words.");
        assertThat(page.select("main").text()).contains("try fewer");
        assertThat(looks("/search").select("[role=status]")).isEmpty();
    }

    @Test
    void thereIsABoxOnEveryPageAndOnTheOneThatIsNot() {
        reader.founds("boxed", "es-US");
        var home = Jsoup.parse(door.gets("/chapters/boxed").body());
        var box = home.select("header form[role=search]");
        assertThat(box.attr("action")).isEqualTo("/chapters/boxed/search");
        assertThat(box.select("input").attr("aria-label")).isEqualTo("Buscar en Chapter boxed");
        assertThat(home.select("link[rel=search]").attr("href")).isEqualTo("/chapters/boxed/search/opensearch.xml");
        assertThat(door.gets("/chapters/boxed/search/opensearch.xml").body())
                .contains("/chapters/boxed/search?q={searchTerms}");
        var nothing = Jsoup.parse(door.gets("/chapters/boxed/nothing").body());
        assertThat(nothing.select("main form[role=search]").attr("action")).isEqualTo("/chapters/boxed/search");
    }

    @Test
    void manyAreTurnedPageByPageAndNarrowedByKind() {
        reader.founds("many", "en-US");
        for (var i = 0; i < 25; i++) {
            reader.published("story", "many", story("Turnip " + i, "2026-05-01"), "en");
        }
        reader.published("promise", "many", Reader.promise("A turnip a day", "2026-05-01", "2026-12-01"), "en");
        var first = looks(at("many", "turnips"));
        assertThat(titles(first)).hasSize(10);
        assertThat(first.select(".search-kinds a").eachText())
                .containsExactly("Everything 26", "Stories 25", "Promise 1");
        var second = looks(first.select(".pager a[rel=next]").attr("href"));
        var third = looks(second.select(".pager a[rel=next]").attr("href"));
        assertThat(third.select(".pager a[rel=next]")).isEmpty();
        assertThat(titles(first)).doesNotContainAnyElementsOf(titles(second));
        assertThat(titles(third)).hasSize(6);
        var promises = looks(first.select(".search-kinds a").get(2).attr("href"));
        assertThat(titles(promises)).containsExactly("A turnip a day");
        assertThat(promises.select(".search-kinds [aria-current]").text()).isEqualTo("Promise 1");
    }
}
