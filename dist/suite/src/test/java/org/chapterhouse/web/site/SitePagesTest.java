package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.event;
import static org.chapterhouse.web.site.Reader.promise;
import static org.chapterhouse.web.site.Reader.story;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SitePagesTest {

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

    @Test
    void aPageIsInTheLanguageOfItsContentWithEverythingAroundIt() {
        reader.founds("berlin", "en-US");
        reader.published("story", "berlin", story("El desalojo", "2026-05-26"), "es");
        var page = reader.opens("/chapters/berlin/stories/el-desalojo");
        var html = page.expectFirst("html");
        assertThat(html.attr("lang")).isEqualTo("es");
        assertThat(html.attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".skip").text()).isEqualTo("Ir al contenido");
        assertThat(page.select("nav[aria-label=Principal] a").eachText()).contains("Historias");
        assertThat(page.select(".breadcrumb li").eachText()).contains("Historias", "El desalojo");
        assertThat(page.select("main").text()).contains("El desalojo of 26 de mayo de 2026");
        assertThat(page.select(".site-footer").text()).contains("Este sitio no usa cookies");
        assertThat(page.select("[lang]"))
                .as("nothing on it is in another language")
                .hasSize(1);
    }

    /** Its type is called otherwise than its record, and a date is written as the language has it. */
    @Test
    void aPageSpeaksInTheWordsOfItsType() {
        reader.founds("hiring", "en-US");
        var vacancy = Json.createObjectBuilder().add("title", "Organizer").build();
        reader.published("job", "hiring", vacancy, "en");
        reader.published("job", "hiring", vacancy, "es");
        assertThat(reader.opens("/chapters/hiring/jobs/organizer")
                        .select("main")
                        .text())
                .contains("Don't wait: apply as Organizer by June 1, 2026.");
        assertThat(reader.opens("/chapters/hiring/jobs/organizer-2")
                        .select("main")
                        .text())
                .contains("Solicite el puesto de Organizer antes del 1 de junio de 2026.");
    }

    @Test
    void aPageInALanguageTheHouseDoesNotSpeakMarksTheHousesWords() {
        reader.founds("cairo", "en-US");
        reader.published("story", "cairo", story("حقوقك", "2026-05-26"), "ar");
        var path = reader.opens("/chapters/cairo/stories")
                .select(".site-nav a[lang=ar]")
                .attr("href");
        var page = reader.opens(path);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".skip, header, footer, .page-links").eachAttr("lang"))
                .containsOnly("en-US");
        assertThat(page.select(".skip, header, footer, .page-links").eachAttr("dir"))
                .containsOnly("ltr");
        assertThat(page.select(".breadcrumb [aria-current]").attr("lang")).isEqualTo("ar");
        assertThat(page.select("main").text()).contains("مايو");
    }

    /** Nobody has put the house's words into French, nor those of its plugins. */
    @Test
    void theHomePageOfASiteInAnUnknownLanguageSaysWhichWordsAreEnglish() {
        reader.founds("lyon", "fr");
        var empty = reader.opens("/chapters/lyon");
        assertThat(empty.select("main p[lang=en]").eachText()).contains("Nothing has been published here yet.");
        reader.published("story", "lyon", story("Le guichet", "2026-05-26"), "fr");
        reader.published("promise", "lyon", promise("Toute la nuit", "2026-05-01", "2026-06-30"), "fr");
        var home = reader.opens("/chapters/lyon");
        assertThat(home.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(home.select(".kind").eachAttr("lang")).containsExactly("en");
        assertThat(home.select(".aside h2").eachText()).contains("Promise");
        assertThat(home.select(".aside h2, .aside h2 a").stream()
                        .filter(heading -> heading.children().isEmpty())
                        .map(heading -> heading.attr("lang")))
                .containsOnly("en");
        assertThat(home.select("[aria-label]:not([lang]):not([lang] *)")).isEmpty();
        assertThat(home.select(".listing-meta").text()).doesNotContain("Chapter lyon");
        assertThat(home.select("main h2 a[href$=le-guichet], .aside li a[href$=toute-la-nuit]")
                        .eachAttr("lang"))
                .isEmpty();
    }

    @Test
    void listsNavigationAndFeedMarkWhatIsInAnotherLanguage() {
        reader.founds("mixed", "en-US");
        reader.published("story", "mixed", story("El desalojo", "2026-05-26"), "es");
        reader.published("story", "mixed", story("The eviction", "2026-05-25"), "en-GB");
        var list = reader.opens("/chapters/mixed/stories");
        assertThat(list.expectFirst("html").attr("lang")).isEqualTo("en-US");
        assertThat(list.select(".site-nav [lang=es]").eachText()).containsExactly("El desalojo");
        var home = reader.opens("/chapters/mixed");
        assertThat(home.select("main a[lang=es][hreflang=es]").eachText()).containsExactly("El desalojo");
        assertThat(home.select("main p[lang=es]").eachText()).containsExactly("About: El desalojo");
        assertThat(home.select("main a[href$=the-eviction]").hasAttr("lang"))
                .as("English is English, here or there")
                .isFalse();
        var feed = Jsoup.parse(reader.drawn("/chapters/mixed/feeds/stories.rss").text(), "", Parser.xmlParser());
        assertThat(feed.select("channel > language").text()).isEqualTo("en-US");
        assertThat(feed.getElementsByTag("dc:language").eachText()).containsExactly("es", "en-GB");
    }

    @Test
    void theSitesOwnPagesAreInItsLanguage() {
        reader.founds("tucson", "es-US");
        reader.published("story", "tucson", story("The eviction", "2026-05-26"), "en");
        var list = reader.opens("/chapters/tucson/stories");
        assertThat(list.expectFirst("html").attr("lang")).isEqualTo("es-US");
        assertThat(list.title()).isEqualTo("Historias · Chapter tucson");
        assertThat(list.select("main").text()).contains("26 de mayo de 2026");
        assertThat(reader.opens("/chapters/tucson")
                        .select("a[lang=en][hreflang=en]")
                        .eachText())
                .containsExactly("The eviction");
    }

    @Test
    void listsAndHomeSayWhatTheyAreInTheirLanguage() {
        reader.founds("described", "es-US");
        assertThat(description("/chapters/described")).isEqualTo("Chapter described: primero lo más reciente.");
        reader.published("story", "described", story("El desalojo", "2026-05-26"), "es");
        var list = reader.opens("/chapters/described/stories").title().split(" · ", -1)[0];
        assertThat(description("/chapters/described/stories"))
                .as("a list of chapters has no newest one")
                .isEqualTo(list + " de Chapter described.");
        assertThat(description("/chapters/described")).isEqualTo("Chapter described: " + list + ", El desalojo.");
    }

    private static String description(String path) {
        return reader.opens(path).select("head meta[name=description]").attr("content");
    }

    @Test
    void theViewsOfAMovedPageMoveWithIt() {
        reader.founds("moved", "en-US");
        var item = reader.published("story", "moved", story("First", "2026-05-26"), "en");
        reader.moved(item, story("First", "2026-05-26"), "second");
        assertThat(reader.asks("/chapters/moved/stories/first"))
                .isEqualTo(new Answer.Moved("/chapters/moved/stories/second"));
        assertThat(reader.asks("/chapters/moved/stories/first/print"))
                .isEqualTo(new Answer.Moved("/chapters/moved/stories/second/print"));
        assertThat(reader.asks("/chapters/moved/stories/first/nothing")).isEqualTo(Answer.nothing());
        assertThat(reader.opens("/chapters/moved/stories/second/print")
                        .select("main")
                        .text())
                .contains("On paper");
    }

    @Test
    void everyPageOfAListCanBeFoundAndLeadsToTheNext() {
        reader.founds("list", "en-US");
        for (var day = 1; day <= 8; day++) {
            reader.published("story", "list", story("Day " + day, "2026-05-0" + day), "en");
        }
        var first = reader.opens("/chapters/list/stories");
        assertThat(first.select("link[rel=canonical]").attr("href")).isEqualTo(HOME + "/chapters/list/stories");
        assertThat(first.select("link[rel=prev]")).isEmpty();

        var down = new ArrayList<String>();
        var addresses = new ArrayList<String>();
        for (var next = "/chapters/list/stories";
                !next.isEmpty();
                next = reader.opens(next).select("link[rel=next]").attr("href")) {
            var page = reader.opens(next);
            down.addAll(page.expectFirst("main p").wholeText().lines().toList());
            addresses.add(next);
            assertThat(page.select("meta[name=robots]"))
                    .as(next + " may be found")
                    .isEmpty();
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(HOME + next);
        }
        assertThat(addresses).hasSize(3);
        assertThat(String.join(" ", down)).contains("Day 8 on", "Day 5 on", "Day 1 on");

        var last = reader.opens(addresses.get(2));
        assertThat(last.title()).isEqualTo("Stories before May 3, 2026 · Chapter list");
        assertThat(last.select("main .pager a").eachAttr("href")).containsExactly(addresses.get(1));
        assertThat(reader.opens(addresses.get(1)).select("main .pager a").eachAttr("href"))
                .containsExactly("/chapters/list/stories", addresses.get(2));
    }

    @Test
    void beyondItsEndAListHasNoPage() {
        reader.founds("short", "en-US");
        reader.published("story", "short", story("Only", "2026-05-26"), "en");
        assertThat(reader.asks("/chapters/short/stories?before=1990-01-01_6f1c0000-0000-4000-8000-000000000000"))
                .isEqualTo(Answer.nothing());
    }

    @Test
    void whatHasEndedSaysSoAndLeadsToTheList() {
        reader.founds("ending", "en-US");
        var item = reader.published("event", "ending", event("Vigil", "2026-05-26T20:00:00Z"), "en");
        reader.moved(item, event("Vigil", "2026-05-26T20:00:00Z"), "vigil-downtown");
        var page = reader.drawn("/chapters/ending/events/vigil-downtown");
        var list = reader.drawn("/chapters/ending/events");
        var feed = reader.drawn("/chapters/ending/feeds/events.rss");
        assertThat(list.text()).contains("Vigil");
        assertThat(feed.text()).contains("Vigil");
        var before = reader.get(Clock.class).instant();

        reader.pass(Duration.ofHours(6));

        var now = reader.get(Clock.class).instant();
        assertThat(List.of(page, list, feed)).allSatisfy(kept -> {
            assertThat(kept.isTrueAt(before)).isTrue();
            assertThat(kept.isTrueAt(now))
                    .as("nobody is served what was drawn before the end")
                    .isFalse();
        });
        for (var path : new String[] {
            "/chapters/ending/events/vigil-downtown",
            "/chapters/ending/events/vigil",
            "/chapters/ending/events/vigil/print"
        }) {
            assertThat(reader.asks(path)).as(path).isInstanceOfSatisfying(Answer.Ended.class, ended -> {
                var told = Jsoup.parse(ended.page().text());
                assertThat(told.select("h1").text()).isEqualTo("This has ended");
                assertThat(told.select("main a[href=/chapters/ending/events]")).hasSize(1);
                assertThat(told.text()).as("it may have ended for what it said").doesNotContain("Vigil");
                assertThat(told.select("link[rel=canonical]")).isEmpty();
                assertThat(told.select("meta[name=robots][content=noindex]")).hasSize(1);
            });
        }
        assertThat(reader.opens("/chapters/ending/events").text()).doesNotContain("Vigil");
        assertThat(reader.opens("/chapters/ending")
                        .select("nav a[href=/chapters/ending/events], a[href=/chapters/ending/feeds/events.rss]"))
                .as("an empty list is no section")
                .isEmpty();
        assertThat(reader.drawn("/chapters/ending/feeds/events.rss").text()).doesNotContain("Vigil");
    }

    @Test
    void thePageThatIsNotThereClaimsToBeNoOther() {
        var page = Jsoup.parse(reader.get(SitePages.class)
                .notFound(Optional.of(new Address("/nothing", Optional.empty())))
                .text());
        assertThat(page.select("link[rel=canonical], .page-address")).isEmpty();
        assertThat(page.select("meta[name=robots][content=noindex]")).hasSize(1);
        assertThat(page.title()).startsWith("This page is not here");
    }

    @Test
    void theStyleSheetIsKeptForGoodByANameThatChangesWithIt() {
        var address = reader.opens("/").select("link[rel=stylesheet]").attr("href");
        assertThat(address).matches("/assets/house/site\\.[0-9a-f]{12}\\.css");
        assertThat(reader.drawn(address).cacheControl()).isEqualTo("public, max-age=31536000, immutable");
        assertThat(reader.drawn(address).text())
                .isEqualTo(reader.drawn("/assets/house/site.css").text());
        assertThat(reader.drawn("/assets/house/site.css").cacheControl()).isEqualTo("no-cache");
        assertThat(reader.asks("/assets/house/site.0123456789ab.css")).isEqualTo(new Answer.Elsewhere(address));
        assertThat(reader.asks("/assets/house/nothing.0123456789ab.css")).isEqualTo(Answer.nothing());
        assertThat(reader.asks("/assets/house/site.0123456789AB.css")).isEqualTo(Answer.nothing());
    }
}
