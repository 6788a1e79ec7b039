package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.Test;

/** One type may be followed in several ways: by feed readers, by programs and by calendars. */
class FeedFormsTest extends AtTheDoor {

    private static JsonObject event(String title, String end, String place) {
        return Json.createObjectBuilder(Reader.event(title, end))
                .add("place", place)
                .build();
    }

    private static String calendar(String site) {
        var told = door.gets("/chapters/" + site + "/feeds/events.ics");
        assertThat(told.status()).isEqualTo(200);
        return told.body();
    }

    private static List<String> unfolded(String calendar) {
        return Arrays.asList(calendar.replace("\r\n ", "").split("\r\n", -1));
    }

    @Test
    void aCalendarSaysWhenAndWhere() {
        reader.founds("dates", "en-US");
        var now = reader.get(Clock.class).instant().toString();
        var item = reader.published("event", "dates", event("Vigil", "2026-06-01T20:30:00Z", "Town hall"), "en");
        assertThat(unfolded(calendar("dates")))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "X-WR-TIMEZONE:America/Denver",
                        "UID:" + item.id() + "@localhost",
                        "DTSTAMP:" + now.replaceAll("[-:]", ""),
                        "DTSTART:20260601T183000Z",
                        "DTEND:20260601T203000Z",
                        "SUMMARY;LANGUAGE=en:Vigil",
                        "LOCATION:Town hall",
                        "URL:http://localhost:8080/chapters/dates/events/vigil")
                .endsWith("END:VCALENDAR", "");
        assertThat(door.gets("/chapters/dates/feeds/events.ics").headers())
                .containsValue("text/calendar;charset=utf-8");
    }

    @Test
    void nothingThatSomebodyTypedBreaksIt() {
        reader.founds("hostile", "en-US");
        var title = "Rally; march, picnic\\n " + "🏮".repeat(40) + " Éé".repeat(30);
        reader.published(
                "event", "hostile", event(title, "2026-06-01T20:30:00Z", "Gate 1\r\nEND:VEVENT\r\nBEGIN:VALARM"), "en");
        var calendar = calendar("hostile");
        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(calendar).doesNotContain("\uFFFD");
        assertThat(unfolded(calendar))
                .contains("SUMMARY;LANGUAGE=en:"
                        + title.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"))
                .contains("LOCATION:Gate 1\\nEND:VEVENT\\nBEGIN:VALARM")
                .doesNotContain("BEGIN:VALARM")
                .filteredOn("END:VEVENT"::equals)
                .hasSize(1);
    }

    @Test
    void theIdentityStaysWhenThePageMoves() {
        reader.founds("moving", "en-US");
        var item = reader.published("event", "moving", event("March", "2026-06-01T20:30:00Z", ""), "en");
        reader.moved(item, event("Great march", "2026-06-01T20:30:00Z", ""), "great-march");
        assertThat(unfolded(calendar("moving")))
                .contains("UID:" + item.id() + "@localhost", "SUMMARY;LANGUAGE=en:Great march")
                .contains("URL:http://localhost:8080/chapters/moving/events/great-march")
                .noneMatch(line -> line.startsWith("LOCATION"));
    }

    @Test
    void everyFeedEndsWithWhatItTells() {
        reader.founds("ending", "en-US");
        var now = reader.get(Clock.class).instant();
        reader.published("event", "ending", event("Tonight", now.plusSeconds(60).toString(), ""), "en");
        assertThat(calendar("ending")).contains("Tonight");
        assertThat(json("ending").getJsonArray("items")).hasSize(1);
        reader.pass(Duration.ofSeconds(60));
        assertThat(calendar("ending")).doesNotContain("Tonight");
        assertThat(json("ending").getJsonArray("items")).isEmpty();
    }

    private static JsonObject json(String site) {
        return Json.createReader(new StringReader(
                        door.gets("/chapters/" + site + "/feeds/events.json").body()))
                .readObject();
    }

    @Test
    void aProgramReadsTheSameAsJson() {
        reader.founds("programs", "es-US");
        var now = reader.get(Clock.class).instant().toString();
        var item = reader.published("event", "programs", event("Vigilia “<b>”", "2026-06-01T20:30:00Z", ""), "es");
        var feed = json("programs");
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("feed_url")).isEqualTo("http://localhost:8080/chapters/programs/feeds/events.json");
        assertThat(feed.getString("language")).isEqualTo("es-US");
        var told = feed.getJsonArray("items").getJsonObject(0);
        assertThat(told.getString("id")).isEqualTo("urn:uuid:" + item.id());
        assertThat(told.getString("title")).isEqualTo("Vigilia “<b>”");
        assertThat(told.getString("language")).isEqualTo("es");
        assertThat(told.getString("date_published")).isEqualTo(now);
        assertThat(door.gets("/chapters/programs/feeds/events.rss").body()).contains("urn:uuid:" + item.id());

        assertThat(door.gets("/chapters/programs/feeds/events.json").fromCache())
                .isTrue();
        reader.asSystem(() -> reader.get(Publishing.class).withdraw(item.id()));
        assertThat(json("programs").getJsonArray("items")).isEmpty();
    }
}
