package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.vigil;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chapterhouse.vigils.VigilCalendar;
import org.chapterhouse.workflow.Publishing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and data that a plugin brings besides its content. */
class PluginPagesTest extends AtTheDoor {

    @Test
    void aPageOfAPluginStandsInTheFrameOfItsSite() {
        reader.founds("page", "en-US");
        reader.published("vigil", "page", vigil("By the river", "2026-06-01"), "en");
        var page = reader.opens("/chapters/page/vigil-calendar/2026-06");
        assertThat(page.title()).isEqualTo("Vigils in 2026-06 · Chapter page");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/chapters/page/vigil-calendar/2026-06");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("1 vigils");
        assertThat(page.select("main").text()).contains("June 1, 2026", "By the river");
        assertThat(page.select("nav.breadcrumb li").eachText()).containsExactly("Chapter page", "Vigils in 2026-06");
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void itsStylesAndScriptsGoWithItsOwnPagesAlone() {
        reader.founds("styled", "en-US");
        reader.published("vigil", "styled", vigil("In style", "2026-06-01"), "en");
        var styles = reader.opens("/chapters/styled/vigil-calendar/2026-06").select("link[rel=stylesheet]");
        assertThat(styles.get(0).attr("href")).startsWith("/assets/house/");
        assertThat(styles.get(1).attr("href")).matches("/assets/vigils/calendar\\.[0-9a-f]{12}\\.css");
        assertThat(styles).hasSize(2);
        assertThat(reader.opens("/chapters/styled/vigil-calendar/help").select("link[rel=stylesheet], script"))
                .hasSize(1);
        assertThat(reader.opens("/chapters/styled").select("link[rel=stylesheet], script"))
                .hasSize(1);
        var form =
                Jsoup.parse(door.gets("/chapters/styled/vigils/in-style/attend").body());
        assertThat(form.select("head script[defer]").attr("src")).matches("/assets/vigils/attend\\.[0-9a-f]{12}\\.js");
        assertThat(form.select("head link[rel=stylesheet]")).hasSize(1);
    }

    @Test
    void aFileOfAPluginIsKeptForGoodUnderTheNameThatPagesUse() {
        var address = reader.opens("/vigil-calendar/2026-06")
                .select("link[rel=stylesheet]")
                .get(1)
                .attr("href");
        assertThat(door.gets(address).headers().get("Cache-Control")).contains("immutable");
        assertThat(reader.drawn(address).text()).contains("candle.svg");
        assertThat(door.gets("/assets/vigils/candle.svg").headers().get("Content-Type"))
                .isEqualTo("image/svg+xml");
        assertThat(reader.asks("/assets/vigils/nothing.css")).isEqualTo(Answer.nothing());
        assertThat(reader.asks("/assets/stories/calendar.css")).isEqualTo(Answer.nothing());
    }

    @Test
    void anAddressOfItsOwnGoesBeforeAPatternAndItsWordsAreInTheLanguageOfTheSite() {
        reader.founds("ayuda", "es-US");
        var page = reader.opens("/chapters/ayuda/vigil-calendar/help");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("es-US");
        assertThat(page.title()).startsWith("Qué llevar");
        assertThat(page.select("main").text()).contains("Traiga una vela; ya hay ");
        assertThat(page.select("meta[name=robots][content=noindex]"))
                .as("the plugin does not want it listed")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/vigil-calendar/help", "/vigil-calendar/may", "/vigil-calendar", "/vigil-calendar/2026-05/x"})
    void whereAPageDoesNotBelongOrHasNothingToShowIsNothing(String path) {
        assertThat(door.gets(path).status()).isEqualTo(404);
    }

    @Test
    void aPageIsKeptUntilWhatItShowsChanges() {
        reader.founds("kept", "en-US");
        var path = "/chapters/kept/vigil-calendar/2026-06";
        assertThat(door.gets(path).fromCache()).isFalse();
        assertThat(door.gets(path).fromCache()).isTrue();

        reader.get(VigilCalendar.class).lightCandle();
        var lit = door.gets(path);
        assertThat(lit.fromCache())
                .as("something of the plugin's own has changed")
                .isFalse();

        var item = reader.published("vigil", "kept", vigil("By the river", "2026-06-01"), "en");
        assertThat(door.gets(path).body()).contains("By the river");
        assertThat(door.gets(path).fromCache()).isTrue();
        reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id()));
        assertThat(door.gets(path).body()).doesNotContain("By the river");
    }

    @Test
    void aPageIsKeptNoLongerThanItIsTrue() {
        reader.founds("true", "en-US");
        var now = reader.now();
        var ending = reader.drawn("/chapters/true/vigil-calendar/2026-05");
        assertThat(ending.isTrueAt(now.plus(Duration.ofDays(5)))).isTrue();
        assertThat(ending.isTrueAt(now.plus(Duration.ofDays(7))))
                .as("the month is over then")
                .isFalse();
        var past = reader.drawn("/chapters/true/vigil-calendar/2026-04");
        assertThat(past.isTrueAt(now.plus(Duration.ofDays(400))))
                .as("a month that is over is over for good")
                .isTrue();
        var untold = reader.drawn("/chapters/true/vigil-calendar/help");
        assertThat(untold.isTrueAt(now.plusSeconds(59))).isTrue();
        assertThat(untold.isTrueAt(now.plusSeconds(61)))
                .as("what does not say what it shows is drawn again after a minute")
                .isFalse();
    }

    @Test
    void aPageThatFailsIsTheOnlyOneThatDoes() {
        var failed = door.gets("/vigil-storm");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).contains("mention this reference").doesNotContain("the wind blew");
        assertThat(door.gets("/").status()).isEqualTo(200);
        assertThat(door.gets("/vigil-calendar/2026-05").status()).isEqualTo(200);
    }

    @Test
    void programsGetADocumentThatIsKeptAndKnownByItsMark() {
        reader.founds("data", "en-US");
        reader.published("vigil", "data", vigil("By \"the\" river </script>", "2026-06-01"), "en");
        var path = "/chapters/data/feeds/vigils.json";
        var told = door.gets(path);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body())
                .isEqualTo("{\"vigils\":[{\"title\":\"By \\\"the\\\" river </script>\",\"day\":\"2026-06-01\","
                        + "\"url\":\"/chapters/data/vigils/by-the-river-script\"}]}");
        assertThat(told.headers())
                .containsEntry("Content-Type", "application/json")
                .containsEntry("X-Robots-Tag", "noindex")
                .doesNotContainKey("Access-Control-Allow-Origin");
        var again = door.asks(
                "GET",
                path,
                Map.of("If-None-Match", String.valueOf(told.headers().get("ETag"))));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.fromCache()).isTrue();
        reader.published("vigil", "data", vigil("By the lake", "2026-06-02"), "en");
        assertThat(door.gets(path).body()).contains("By the lake");
    }

    @Test
    void noItemTakesTheAddressOfAPageAndNoPatternAnothersItem() {
        assertThat(List.of("/vigil-calendar/2026-05", "/vigil-storm", "/feeds/vigils.json"))
                .allSatisfy(path -> assertThat(reader.holderOf(path)).isPresent());
        assertThat(reader.holderOf("/vigils/2026-05")).isEmpty();
    }
}
