package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.vigil;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Duration;
import java.util.List;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.setting.SettingsDraft;
import org.chapterhouse.site.Sites;
import org.junit.jupiter.api.Test;

/** What plugins show on a home page, as its site has chosen. */
class HomeBlocksTest extends AtTheDoor {

    private static final String NEXT = "vigils.next-vigil";
    private static final String WIND = "vigils.wind";

    private static void chooses(String slug, String place, List<String> blocks) {
        var site = reader.get(Sites.class).bySlug(slug).orElseThrow();
        var desk = reader.get(SettingsDesk.class);
        JsonArrayBuilder chosen = Json.createArrayBuilder();
        blocks.forEach(block ->
                chosen.add(Json.createObjectBuilder().add("block", block).add("place", place)));
        var document = Json.createObjectBuilder().add("blocks", chosen).build();
        reader.asSystem(() -> {
            desk.save(
                    "suite.home",
                    site,
                    SettingsDraft.of(desk.open("suite.home", site).base(), document));
            return true;
        });
    }

    private static String home(String slug) {
        var told = door.gets("/chapters/" + slug);
        assertThat(told.status()).isEqualTo(200);
        return told.body();
    }

    @Test
    void aBlockIsShownWhereItWasChosenAndNowhereElse() {
        reader.founds("blocks", "en-US");
        reader.founds("others", "en-US");
        reader.published("vigil", "blocks", vigil("By the river", "2026-06-01"), "en");
        assertThat(home("blocks")).doesNotContain("The next vigil");
        chooses("blocks", "ABOVE_THE_NEWS", List.of(NEXT));
        var page = reader.opens("/chapters/blocks");
        var block = page.select("main > section").get(0);
        assertThat(block.hasClass("block-next-vigil")).isTrue();
        assertThat(block.select("h2").text()).isEqualTo("The next vigil");
        assertThat(block.select("a").attr("href")).isEqualTo("/chapters/blocks/vigils/by-the-river");
        assertThat(page.select("main .home").get(0).elementSiblingIndex()).isGreaterThan(block.elementSiblingIndex());
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .anyMatch(href -> href.contains("/vigils/block."));
        assertThat(home("others")).doesNotContain("The next vigil", "/vigils/block.");
        chooses("blocks", "BELOW_THE_NEWS", List.of(NEXT));
        var below = reader.opens("/chapters/blocks");
        assertThat(below.select("main > section").get(0).elementSiblingIndex())
                .isGreaterThan(below.select("main .home").get(0).elementSiblingIndex());
    }

    @Test
    void itIsKeptUntilWhatItShowsChanges() {
        reader.founds("kept", "es-US");
        reader.published("vigil", "kept", vigil("Junto al río", "2026-06-09"), "es");
        chooses("kept", "ABOVE_THE_NEWS", List.of(NEXT));
        assertThat(home("kept")).contains("La próxima vigilia", "Junto al río");
        assertThat(door.gets("/chapters/kept").fromCache()).isTrue();
        reader.published("vigil", "kept", vigil("Antes", "2026-06-02"), "es");
        assertThat(home("kept")).contains("Antes").doesNotContain("Junto al río");
    }

    @Test
    void oneThatFailsOrHasGoneIsLeftOutAlone() {
        reader.founds("windy", "en-US");
        reader.published("vigil", "windy", vigil("In the wind", "2026-06-01"), "en");
        chooses("windy", "ABOVE_THE_NEWS", List.of(WIND, "gone.block", NEXT));
        assertThat(home("windy")).contains("In the wind").doesNotContain("The wind<");
        assertThat(door.gets("/chapters/windy").fromCache()).isTrue();
        reader.pass(Duration.ofSeconds(61));
        assertThat(door.gets("/chapters/windy").fromCache())
                .as("what failed is tried again in a minute")
                .isFalse();
    }

    @Test
    void oneThatHasNothingToShowIsNotThere() {
        reader.founds("quiet", "en-US");
        chooses("quiet", "ABOVE_THE_NEWS", List.of(NEXT));
        assertThat(home("quiet")).doesNotContain("The next vigil");
        reader.published("vigil", "quiet", vigil("At last", "2026-06-01"), "en");
        assertThat(home("quiet")).contains("At last");
    }
}
