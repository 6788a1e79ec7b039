package org.chapterhouse.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What readers find. It is May 26, 2026 when it begins. */
class SearchingTest {

    private static Core core;

    @BeforeAll
    static void start() {
        core = Core.start();
    }

    @AfterAll
    static void stop() {
        core.close();
    }

    private static Site founds(String slug) {
        var settings = new SiteSettings(slug, "en", ZoneId.of("America/New_York"), "teal");
        return core.get(SystemUser.class).call(() -> core.get(Sites.class).create(slug, Site.NATIONAL, settings));
    }

    private static JsonObject note(String title, String text) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("day", "2026-05-20")
                .add("text", "<p>" + text + "</p>")
                .build();
    }

    private static ContentId draft(String site, JsonObject note, String language) {
        return core.get(SystemUser.class)
                .call(() -> core.get(Drafting.class)
                        .create("note", site, note, Optional.empty(), Optional.of(Locale.forLanguageTag(language)))
                        .id());
    }

    private static ContentId publish(String site, JsonObject note, String language) {
        var item = draft(site, note, language);
        core.asSystem(() -> core.get(Publishing.class).publish(item, 1));
        return item;
    }

    private static Found find(String words, Site site) {
        return core.get(Searching.class).find(new SearchFor(words, Optional.of(site.id()), Optional.empty(), 1));
    }

    private static List<String> titles(String words, Site site) {
        return find(words, site).hits().stream().map(hit -> text(hit.title())).toList();
    }

    private static String text(List<Found.Piece> pieces) {
        return pieces.stream().map(Found.Piece::text).collect(Collectors.joining());
    }

    private static List<String> marked(List<Found.Piece> pieces) {
        return pieces.stream().filter(Found.Piece::found).map(Found.Piece::text).toList();
    }

    @Test
    void whatIsPublishedIsFoundByItsWordsInItsLanguageUntilItIsWithdrawn() {
        var site = founds("words");
        var item = publish(
                "words", note("The clinic opens", "Nurses are <b>working</b> there &lt;every&gt; night."), "en");
        publish("words", note("Una canción para el año", "Las organizaciones cantaron."), "es");
        draft("words", note("Clinic draft", "nurses"), "en");
        assertThat(titles("clinics nurse", site)).containsExactly("The clinic opens");
        assertThat(titles("work", site)).containsExactly("The clinic opens");
        assertThat(titles("cancion", site)).containsExactly("Una canción para el año");
        assertThat(titles("ORGANIZACIÓN", site)).containsExactly("Una canción para el año");
        var hit = find("worked every", site).hits().get(0);
        assertThat(text(hit.excerpt())).isEqualTo("Nurses are working there <every> night.");
        assertThat(marked(hit.excerpt())).containsExactly("working", "every");
        assertThat(marked(find("canciones", site).hits().get(0).title())).containsExactly("canción");
        core.withdraw(item);
        assertThat(titles("clinic", site)).isEmpty();
        assertThat(find("clinic", site).total()).isZero();
    }

    @Test
    void whatIsUnderEmbargoIsNeitherFoundNorCountedUntilItsInstant() {
        var site = founds("embargoed");
        var hidden = Json.createObjectBuilder(note("Quiet launch", "zeppelin"))
                .add("secretUntil", "2026-05-26T15:05:00Z")
                .build();
        publish("embargoed", hidden, "en");
        assertThat(find("zeppelin", site)).isEqualTo(Found.NOTHING);
        core.pass(Duration.ofHours(1));
        assertThat(titles("zeppelin", site)).containsExactly("Quiet launch");
    }
}
