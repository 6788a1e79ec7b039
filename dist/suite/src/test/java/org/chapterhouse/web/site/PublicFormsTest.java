package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chapterhouse.vigils.Attendances;
import org.chapterhouse.visitor.PublicForms;
import org.junit.jupiter.api.Test;

/** Forms that anybody may send, on core and PostgreSQL as they are. */
class PublicFormsTest extends FormsAtTheDoor {

    @Test
    void aFormIsDrawnForWhoeverAsksAndKeptByNobody() {
        var told = door.gets(HOST);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.headers()).containsEntry("Cache-Control", "no-store").doesNotContainKey("Set-Cookie");
        assertThat(door.gets(HOST).fromCache()).isFalse();
        assertThat(token(door.gets(HOST))).isNotEqualTo(token(told));
        var page = form(told);
        assertThat(page.title()).startsWith("Host a vigil · ");
        assertThat(page.select("form[method=post]").attr("action")).isEqualTo(HOST);
        assertThat(page.select("script").eachAttr("src"))
                .singleElement()
                .asString()
                .startsWith("/assets/vigils/attend.");
        var email = page.expectFirst("#field-email");
        assertThat(email.attr("type")).isEqualTo("email");
        assertThat(email.attr("autocomplete")).isEqualTo("email");
        assertThat(page.select("#" + email.attr("aria-describedby")).text()).startsWith("We write to you once");
        assertThat(page.select("label[for=field-people]").text())
                .as("an empty form would be refused for it")
                .isEqualTo("How many people");
        assertThat(page.select("label[for=field-telephone]").text()).isEqualTo("Telephone (optional)");
        assertThat(page.select("#field-telephone").attr("type")).isEqualTo("tel");
        assertThat(page.select("#field-since").attr("type")).isEqualTo("date");
        assertThat(page.select("fieldset.form-group > legend").text()).isEqualTo("How you come");
        assertThat(page.select("#field-way input[type=radio]").eachAttr("value"))
                .containsExactly("ON_FOOT", "BY_BUS");
        assertThat(page.select("textarea#field-message").attr("rows")).isEqualTo("4");
    }

    @Test
    void whatIsSentIsTakenOnceAndLeadsToThanks() {
        var form = filled(HOST, "Once");
        var first = sends(HOST, form);
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.headers()).containsEntry("Location", HOST + "/thanks");
        assertThat(sends(HOST, form).headers()).containsEntry("Location", HOST + "/thanks");
        assertThat(said("Once")).isEqualTo(1);
        var thanks = door.gets(HOST + "/thanks");
        assertThat(thanks.status()).isEqualTo(200);
        assertThat(form(thanks).select("h1").text()).isEqualTo("Thank you");
        assertThat(form(thanks).select("meta[name=robots][content=noindex]")).hasSize(1);
        assertThat(door.gets(HOST + "/thanks").fromCache()).isTrue();
    }

    @Test
    void twoWhoPressAtOnceCountOnce() throws Exception {
        var form = filled(HOST, "Twice");
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Doorway.Told> sending = () -> door.sends(HOST, form, "198.51.100.7");
            for (Future<Doorway.Told> answer : threads.invokeAll(List.of(sending, sending, sending))) {
                assertThat(answer.get().status()).isEqualTo(303);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(said("Twice")).isEqualTo(1);
    }

    @Test
    void aFurtherSendingIsAskedForAndThenTaken() {
        var form = filled(HOST, "First");
        sends(HOST, form);
        var further = sends(HOST, with(form, "name", "Second"));
        assertThat(further.status()).isEqualTo(409);
        assertThat(notice(further)).startsWith("You have sent this form before");
        assertThat(said("Second")).isZero();
        reader.pass(A_WHILE);
        assertThat(sends(HOST, with(with(form, "name", "Second"), "form-token", token(further)))
                        .status())
                .isEqualTo(303);
        assertThat(said("Second")).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
        var form = with(with(with(filled(HOST, "Wrong"), "email", "nowhere"), "people", "many"), "agreed", "no");
        var told = sends(HOST, form);
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.headers()).containsEntry("Cache-Control", "no-store");
        var page = form(told);
        assertThat(page.title()).startsWith("Please check: Host a vigil");
        assertThat(page.select("#field-people").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#" + page.select("#field-people").attr("aria-describedby"))
                        .text())
                .isNotEmpty();
        assertThat(page.select("#field-people").val()).isEqualTo("many");
        assertThat(page.select("#field-email").val()).isEqualTo("nowhere");
        assertThat(page.select("#field-message").val()).isEqualTo("We come \"early\" <b>& stay</b>");
        assertThat(page.select("#field-way input[checked]").val()).isEqualTo("ON_FOOT");
        assertThat(page.select("main b")).isEmpty();

        assertThat(page.select(".form-notice a").eachAttr("href"))
                .as("all of it at once, in the order of the form")
                .containsExactly("#field-email", "#field-people", "#field-agreed");
        assertThat(page.select(".form-notice li").eachText()).contains("Tick this once you have read it.");
        assertThat(form(sends(HOST, with(form, "name", "")))
                        .select("#field-name-error")
                        .text())
                .isEqualTo("“Your name” is needed.");
        assertThat(said("Wrong")).isZero();
        assertThat(sends(HOST, with(with(with(form, "people", "2"), "email", "a@example.org"), "agreed", "true"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aFormBelowAnItemKnowsItAndSpeaksItsLanguage() {
        reader.founds("below", "en-US");
        var vigil = Reader.vigil("Junto al río", "2026-06-01");
        var item = reader.published("vigil", "below", vigil, "es");
        var path = "/chapters/below/vigils/junto-al-rio/attend";
        var page = form(door.gets(path));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("es");
        assertThat(page.select("h1").text()).isEqualTo("Venga a la vigilia");
        assertThat(page.select("nav.breadcrumb li").eachText())
                .containsExactly("Chapter below", "Junto al río", "Venga a la vigilia");
        var wrong = sends(path, with(filled(path, "Ana"), "email", ""));
        assertThat(notice(wrong)).startsWith("Todavía no se ha enviado nada");
        assertThat(sends(path, filled(path, "Ana")).headers()).containsEntry("Location", path + "/thanks");
        assertThat(reader.get(Attendances.class).vigilOf("Ana"))
                .contains(UUID.fromString(item.id().toString()));
        assertThat(form(door.gets(path + "/thanks")).select("main").text()).contains("Nos vemos allí.");
        assertThat(door.gets("/chapters/below/vigils/no-such/attend").status()).isEqualTo(404);
        assertThat(sends("/chapters/below/vigils/no-such/attend", typed("Nobody"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatAPluginRefusesIsToldLikeAnErrorAndLeavesNothing() {
        reader.founds("full", "en-US");
        var vigil = Reader.vigil("Full", "2026-06-01");
        reader.published("vigil", "full", vigil, "en");
        var path = "/chapters/full/vigils/full/attend";
        assertThat(sends(path, with(filled(path, "Many"), "people", "20")).headers())
                .containsEntry("Location", path + "/thanks");
        assertThat(sends(path, with(filled(path, "Waits"), "people", "9")).headers())
                .containsEntry("Location", path + "/waiting");
        assertThat(form(door.gets(path + "/waiting")).select("main").text()).contains("All places are taken");
        var before = uses();
        var form = with(filled(path, "Late"), "people", "2");
        var refused = sends(path, form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(form(refused).select("#field-people-error").text())
                .isEqualTo("With you there would be 31 people, and there is no room for so many. Come with fewer.");
        assertThat(said("Late")).isZero();
        assertThat(uses()).isEqualTo(before);
        assertThat(sends(path, with(form, "people", "1")).status())
                .as("the same form may be sent again")
                .isEqualTo(303);
    }

    @Test
    void aPluginThatFailsLosesNothingAndTellsItsReference() {
        var before = uses();
        var failed = sends(STORM, filled(STORM, "Wind"));
        assertThat(failed.status()).isEqualTo(500);
        assertThat(notice(failed)).startsWith("Something went wrong on our side");
        assertThat(form(failed).select(".form-notice strong").text()).matches("[0-9a-f]{8}");
        assertThat(failed.body()).doesNotContain("the wind blew");
        assertThat(form(failed).select("#field-name").val()).isEqualTo("Wind");
        var said = sends(STORM, filled(STORM, "Thunder"));
        assertThat(said.status()).isEqualTo(409);
        assertThat(form(said).select(".form-notice li").text()).isEqualTo("In a storm nobody should come.");
        assertThat(sends(STORM, filled(STORM, "Fog")).status()).isEqualTo(500);
        assertThat(said("Wind") + said("Thunder") + said("Fog")).isZero();
        assertThat(uses()).isEqualTo(before);
    }

    @Test
    void onlyWhereAFormStandsSomethingMayBeSent() {
        var forms = reader.get(PublicForms.class);
        assertThat(List.of(HOST, "/chapters/any" + HOST, "/vigils/any/attend", "/chapters/x/vigils/any/attend"))
                .allMatch(forms::mayStandAt);
        assertThat(List.of("/", "/press", HOST + "/", HOST + "/thanks", "/chapters" + HOST, "/attend", "/admin", ""))
                .noneMatch(forms::mayStandAt);
    }
}
