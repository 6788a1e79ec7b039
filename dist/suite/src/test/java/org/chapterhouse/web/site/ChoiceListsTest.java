package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.chapterhouse.workflow.Publishing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Each value of a choice has a list and may have a feed of its own, as long as something has chosen it. */
class ChoiceListsTest extends AtTheDoor {

    private static JsonObject ofKind(String kind, String title, String day) {
        return Json.createObjectBuilder(story(title, day)).add("kind", kind).build();
    }

    private static Document feed(String path) {
        var told = door.gets(path);
        assertThat(told.status()).isEqualTo(200);
        return Jsoup.parse(told.body(), "", Parser.xmlParser());
    }

    @Test
    void aValueShowsWhatHasChosenItAndNothingElse() {
        reader.founds("kinds", "en-US");
        reader.published("story", "kinds", ofKind("OPINION", "We think", "2026-05-01"), "en");
        reader.published("story", "kinds", ofKind("FIELD_REPORT", "We saw", "2026-05-02"), "en");
        reader.published("story", "kinds", story("We were", "2026-05-03"), "en");
        assertThat(reader.opens("/chapters/kinds/stories").select("main").text())
                .contains("We think on", "We saw on", "We were on")
                .contains("Opinion at /chapters/kinds/stories/kind/opinion")
                .contains("Report from the field at /chapters/kinds/stories/kind/field-report");
        var list = reader.opens("/chapters/kinds/stories/kind/field-report");
        assertThat(list.title()).startsWith("Stories: Report from the field");
        assertThat(list.select("main").text()).contains("We saw on").doesNotContain("We think", "We were", " at /");
        assertThat(list.select("nav.breadcrumb a").eachAttr("href")).contains("/chapters/kinds/stories");
        assertThat(list.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/chapters/kinds/stories/kind/field-report");
        assertThat(list.select("link[rel=alternate]").eachAttr("href"))
                .as("the feed that pages name is that of all")
                .contains("/chapters/kinds/feeds/stories.rss")
                .noneMatch(href -> href.contains("reports"));
    }

    @Test
    void itGoesOnPageByPage() {
        reader.founds("on-and-on", "en-US");
        for (var number = 1; number <= 4; number++) {
            reader.published("story", "on-and-on", ofKind("OPINION", "View " + number, "2026-05-0" + number), "en");
            reader.published("story", "on-and-on", ofKind("FIELD_REPORT", "No " + number, "2026-05-0" + number), "en");
        }
        var first = reader.opens("/chapters/on-and-on/stories/kind/opinion");
        var next = reader.opens(first.select("link[rel=next]").attr("href"));
        assertThat(first.select("main").text()).contains("View 4", "View 2").doesNotContain("View 1", "No ");
        assertThat(next.select("main").text()).contains("View 1").doesNotContain("View 2", "No ");
        assertThat(next.select("link[rel=prev]").attr("href")).endsWith("/stories/kind/opinion");
    }

    @Test
    void aValueThatNothingHasChosenIsNotThere() {
        reader.founds("unchosen", "es-US");
        var item = reader.published("story", "unchosen", ofKind("OPINION", "Creemos", "2026-05-01"), "es");
        assertThat(door.gets("/chapters/unchosen/stories/kind/field-report").status())
                .isEqualTo(404);
        assertThat(door.gets("/chapters/unchosen/stories/kind/nonsense").status())
                .isEqualTo(404);
        assertThat(door.gets("/chapters/unchosen/stories/day/opinion").status()).isEqualTo(404);
        assertThat(door.gets("/chapters/unchosen/stories/kind/opinion").body()).contains("Opinión");
        assertThat(door.gets("/chapters/unchosen/stories/kind/opinion").fromCache())
                .isTrue();
        reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id()));
        assertThat(door.gets("/chapters/unchosen/stories/kind/opinion").status())
                .isEqualTo(404);
    }

    @Test
    void aFeedMayCarryOneValueAlone() {
        reader.founds("reports", "en-US");
        reader.published("story", "reports", ofKind("OPINION", "We think", "2026-05-01"), "en");
        var item = reader.published("story", "reports", ofKind("FIELD_REPORT", "We saw", "2026-05-02"), "en");
        var rss = feed("/chapters/reports/feeds/reports.rss");
        assertThat(rss.select("channel > title").text()).isEqualTo("Stories: Report from the field – Chapter reports");
        assertThat(rss.select("item > title").eachText()).containsExactly("We saw");
        reader.moved(item, ofKind("OPINION", "We saw", "2026-05-02"), "we-saw");
        assertThat(feed("/chapters/reports/feeds/reports.rss").select("item")).isEmpty();
    }

    @Test
    void atomTellsTheSameAsTheOthers() {
        reader.founds("atoms", "en-US");
        var title = "Q&A <b>\u0007 “now”";
        reader.published("story", "atoms", story("Old", "2026-05-01"), "en");
        var item = reader.published("story", "atoms", story(title, "2026-05-02"), "es");
        var atom = feed("/chapters/atoms/feeds/stories.atom");
        assertThat(atom.select("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(atom.select("feed > title").text()).isEqualTo("Stories – Chapter atoms");
        assertThat(atom.select("feed > link[rel=self]").attr("href"))
                .isEqualTo("http://localhost:8080/chapters/atoms/feeds/stories.atom");
        assertThat(atom.select("feed > author > name").text()).isEqualTo("Chapter atoms");
        var entry = atom.select("entry").get(0);
        assertThat(entry.attr("xml:lang")).isEqualTo("es");
        assertThat(entry.select("title").text()).isEqualTo("Q&A <b> “now”");
        assertThat(entry.select("id").text()).isEqualTo("urn:uuid:" + item.id());
        assertThat(entry.select("updated").text())
                .isEqualTo(atom.select("feed > updated").text());
        assertThat(door.gets("/chapters/atoms/feeds/stories.atom").headers())
                .containsValue("application/atom+xml;charset=utf-8");
        reader.founds("no-atoms", "en-US");
        assertThat(feed("/chapters/no-atoms/feeds/stories.atom").select("feed > updated"))
                .hasSize(1);
    }

    @Test
    void noPageTakesTheAddressOfAChoice() {
        reader.founds("held", "en-US");
        assertThat(reader.holderOf("/stories/kind/opinion")).isPresent();
        assertThat(reader.holderOf("/stories/day/opinion")).isEmpty();
    }
}
