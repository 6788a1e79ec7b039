package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.story;

import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.Test;

/** Each year of a list has a list of its own, as long as it has something in it. */
class YearListsTest extends AtTheDoor {

    @Test
    void aYearShowsWhatIsOfItAndNothingElse() {
        reader.founds("years", "en-US");
        reader.published("story", "years", story("Old", "2015-12-31"), "en");
        reader.published("story", "years", story("New", "2016-01-01"), "en");
        var all = reader.opens("/chapters/years/stories");
        assertThat(all.select("main").text())
                .contains("New on", "Old on")
                .contains("All of 2016 at /chapters/years/stories/2016 All of 2015 at /chapters/years/stories/2015");
        var year = reader.opens("/chapters/years/stories/2015");
        assertThat(year.title()).startsWith("Stories 2015");
        assertThat(year.select("main").text()).contains("Old on").doesNotContain("New on", "All of");
        assertThat(year.select("nav.breadcrumb a").eachAttr("href"))
                .contains("/chapters/years", "/chapters/years/stories");
        assertThat(year.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/chapters/years/stories/2015");
    }

    @Test
    void itGoesOnPageByPageWithinTheYear() {
        reader.founds("turning", "en-US");
        for (var number = 1; number <= 5; number++) {
            reader.published("story", "turning", story("Of 2015, " + number, "2015-05-0" + number), "en");
            reader.published("story", "turning", story("Of 2014, " + number, "2014-05-0" + number), "en");
        }
        var first = reader.opens("/chapters/turning/stories/2015");
        assertThat(first.select("main").text())
                .contains("Of 2015, 5", "Of 2015, 3")
                .doesNotContain("Of 2014");
        var next = first.select("link[rel=next]").attr("href");
        assertThat(next).startsWith("/chapters/turning/stories/2015?before=");
        var second = reader.opens(next);
        assertThat(second.select("main").text())
                .contains("Of 2015, 2", "Of 2015, 1")
                .doesNotContain("Of 2014");
        assertThat(second.select("link[rel=next]")).isEmpty();
        assertThat(second.select("link[rel=prev]").attr("href")).isEqualTo("/chapters/turning/stories/2015");
    }

    @Test
    void aYearWithoutAnythingIsNotThere() {
        reader.founds("empty", "en-US");
        var item = reader.published("story", "empty", story("Alone", "2015-05-01"), "en");
        assertThat(door.gets("/chapters/empty/stories/2014").status()).isEqualTo(404);
        assertThat(door.gets("/chapters/empty/stories/0999").status()).isEqualTo(404);
        assertThat(door.gets("/chapters/empty/stories/2015").status()).isEqualTo(200);
        assertThat(door.gets("/chapters/empty/stories/2015").fromCache()).isTrue();
        reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id()));
        assertThat(door.gets("/chapters/empty/stories/2015").status()).isEqualTo(404);
        assertThat(door.gets("/chapters/empty/events/2015").status())
                .as("a list without years")
                .isEqualTo(404);
    }

    @Test
    void noPageTakesTheAddressOfAYear() {
        reader.founds("taken", "en-US");
        var item = reader.published("story", "taken", story("2015", "2015-05-01"), "en");
        assertThat(item.path().orElseThrow().value()).isNotEqualTo("/stories/2015");
    }
}
