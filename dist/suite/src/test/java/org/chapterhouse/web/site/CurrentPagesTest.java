package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.web.site.Reader.promise;
import static org.chapterhouse.web.site.Reader.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A home page shows what holds today; a list has it first. It is May 26, 2026. */
class CurrentPagesTest {

    private static Reader reader;

    @BeforeAll
    static void come() {
        reader = new Reader();
    }

    @AfterAll
    static void leave() {
        reader.close();
    }

    private static JsonObject appeal(String title, String endsOn) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("summary", "For the roof.")
                .add("story", "<p>It rains in.</p>")
                .add("goal", 1000)
                .add("currency", "USD")
                .add("endsOn", endsOn)
                .add("chequePayee", "Lantern")
                .add("chequeAddress", "P.O. Box 1")
                .build();
    }

    private static JsonObject statement(String number, String status, String adoptedOn) {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("title", "On " + number)
                .add("status", status)
                .add("adoptingBody", "Board")
                .add("adoptedOn", adoptedOn)
                .add("supersededBy", "3")
                .add("text", "<p>We hold.</p>")
                .build();
    }

    @Test
    void anAppealThatHasEndedIsBelowTheOpenOnesAndNotOnTheHomePage() {
        reader.founds("roofs", "en-US");
        reader.published("donation-appeal", "roofs", appeal("Open", "2026-12-31"), "en");
        reader.published("donation-appeal", "roofs", appeal("Over", "2026-12-31"), "en");
        var ended = reader.published("donation-appeal", "roofs", appeal("Ended", "2026-12-31"), "en");
        reader.moved(ended, appeal("Ended", "2026-05-26"), "ended");
        assertThat(asides("/chapters/roofs")).contains("Open", "Over", "Ended");

        reader.pass(java.time.Duration.ofDays(1));

        assertThat(asides("/chapters/roofs")).contains("Open", "Over").doesNotContain("Ended");
        var list = reader.opens("/chapters/roofs/give");
        assertThat(list.select(".listing-item h2").eachText()).hasSize(3).endsWith("Ended");
        assertThat(list.select(".listing-item.over").text()).contains("This appeal ended on May 26, 2026.");
    }

    @Test
    void onlyAPositionOfTodayIsOnTheHomePage() {
        reader.founds("polls", "en-US");
        reader.published("policy-statement", "polls", statement("1", "SUPERSEDED", "2025-01-01"), "en");
        reader.published("policy-statement", "polls", statement("2", "RESCINDED", "2025-02-01"), "en");
        reader.published("policy-statement", "polls", statement("3", "ADOPTED", "2024-01-01"), "en");
        reader.published("policy-statement", "polls", statement("4", "PROPOSED", "2026-01-01"), "en");
        assertThat(asides("/chapters/polls")).contains("On 3").doesNotContain("On 1", "On 2", "On 4");
        var list = reader.opens("/chapters/polls/policy");
        assertThat(list.select(".listing-item h2").eachText()).hasSize(4).startsWith("On 3");
        assertThat(list.select(".listing-item.over h2").eachText()).containsExactlyInAnyOrder("On 1", "On 2");
    }

    @Test
    void whatHoldsComesFirstOnEveryPageOfAList() {
        reader.founds("vows", "en-US");
        for (var day = 1; day <= 8; day++) {
            var lastDay = day % 2 == 0 ? "2026-06-30" : "2026-01-31";
            reader.published("promise", "vows", promise("Vow " + day, "2020-05-0" + day, lastDay), "en");
        }
        var first = "/chapters/vows/promises";
        var down = List.of(
                List.of("Vow 8", "Vow 6", "Vow 4"), List.of("Vow 2", "Vow 7", "Vow 5"), List.of("Vow 3", "Vow 1"));
        var addresses = new ArrayList<String>();
        for (var next = first;
                !next.isEmpty();
                next = reader.opens(next).select("link[rel=next]").attr("href")) {
            assertThat(titles(next)).isEqualTo(down.get(addresses.size()));
            addresses.add(next);
        }
        assertThat(reader.opens(addresses.get(2)).select("link[rel=prev]").attr("href"))
                .isEqualTo(addresses.get(1));
        assertThat(reader.opens(addresses.get(1)).select("link[rel=prev]").attr("href"))
                .isEqualTo(first);
        assertThat(reader.opens("/chapters/vows").select(".aside li a").eachText())
                .containsExactly("Vow 8", "Vow 6", "Vow 4", "Vow 2");
    }

    @Test
    void aListWhoseItemsAllHoldHasNoPageOfThoseThatDoNot() {
        reader.founds("all-hold", "en-US");
        for (var day = 1; day <= 4; day++) {
            reader.published("story", "all-hold", story("Day " + day, "2026-05-0" + day), "en");
        }
        var next = reader.opens("/chapters/all-hold/stories")
                .select("link[rel=next]")
                .attr("href");
        assertThat(reader.asks(next)).isInstanceOf(Answer.Page.class);
        assertThat(reader.asks(next.replace("before=", "before=over_"))).isEqualTo(Answer.nothing());
    }

    private static List<String> titles(String list) {
        return reader.opens(list)
                .expectFirst("main p")
                .wholeText()
                .lines()
                .map(line -> line.replaceFirst(" on .*", ""))
                .toList();
    }

    private static List<String> asides(String home) {
        return reader.opens(home).select(".aside li").eachText();
    }
}
