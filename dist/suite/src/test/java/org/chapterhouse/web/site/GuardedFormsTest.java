package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.chapterhouse.platform.sql.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a form for people from programs, from forgers and from whoever sends too often. */
class GuardedFormsTest extends FormsAtTheDoor {

    @Test
    void fourHundredForgedSendingsLeaveNothingBehind() {
        reader.founds("forged", "en-US");
        var elsewhere = filled("/chapters/forged" + HOST, "Forged").get("form-token");
        var fresh = Objects.requireNonNull(filled(HOST, "Forged").get("form-token"));
        var before = uses();
        var forgeries = List.of(
                "",
                "x",
                "x".repeat(5000),
                elsewhere,
                token(door.gets(STORM)),
                fresh.replaceFirst("^.", fresh.startsWith("a") ? "b" : "a"),
                fresh.replaceFirst("\\.\\d+\\.", ".1999999999."),
                fresh.substring(0, fresh.length() - 1),
                "00000000-0000-4000-8000-000000000000.1780000000." + "A".repeat(43),
                "00000000-0000-4000-8000-000000000000.999999999999." + "A".repeat(43));
        for (var i = 0; i < 400; i++) {
            var told = door.sends(
                    HOST, with(typed("Forged"), "form-token", forgeries.get(i % forgeries.size())), "203.0.113.9");
            assertThat(told.status()).isEqualTo(422);
            assertThat(notice(told)).startsWith("This form was open for a long time");
        }
        assertThat(said("Forged")).isZero();
        assertThat(uses()).isEqualTo(before);
        assertThat(door.sends(HOST, filled(HOST, "Honest"), "203.0.113.9").status())
                .as("who shares the forger's address is not kept out")
                .isEqualTo(303);
    }

    @Test
    void programsAreToldFromPeople() {
        var quick = with(typed("Quick"), "form-token", token(door.gets(HOST)));
        var told = sends(HOST, quick);
        assertThat(told.status()).isEqualTo(422);
        assertThat(notice(told)).startsWith("That was quicker");
        reader.pass(A_WHILE);
        assertThat(sends(HOST, quick).status()).as("a moment later it is fine").isEqualTo(303);

        var trapped = sends(HOST, with(filled(HOST, "Trapped"), "contact-website", "https://spam.example"));
        assertThat(trapped.status()).isEqualTo(422);
        assertThat(form(trapped).select("#contact-website").val()).isEmpty();
        assertThat(form(trapped).select("#field-name").val()).isEqualTo("Trapped");
        assertThat(said("Trapped")).isZero();
        assertThat(sends(HOST, with(filled(HOST, "Trapped"), "form-token", token(trapped)))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aFormThatWasOpenForTooLongIsSentAgainWithANewToken() {
        var form = filled(HOST, "Slow");
        reader.pass(Duration.ofHours(24));
        var told = sends(HOST, form);
        assertThat(notice(told)).startsWith("This form was open for a long time");
        reader.pass(A_WHILE);
        assertThat(sends(HOST, with(form, "form-token", token(told))).status()).isEqualTo(303);
        assertThat(said("Slow")).isEqualTo(1);
    }

    @Test
    void usedTokensAreForgottenOnceTheyAreTooOldToBeUsedAgain() {
        sends(HOST, filled(HOST, "Old"));
        reader.pass(Duration.ofHours(25));
        sends(HOST, filled(HOST, "New"));
        assertThat(reader.get(Sql.class)
                        .of("select count(*) from form_use where until < :now")
                        .with("now", reader.now())
                        .first(Long.class))
                .contains(0L);
    }

    @Test
    void whoSendsVeryOftenWaitsAndOthersDoNot() {
        for (var i = 0; i < 3; i++) {
            assertThat(door.sends(HOST, filled(HOST, "Often"), "192.0.2.1").status())
                    .isEqualTo(303);
        }
        var form = filled(HOST, "Often");
        var told = door.sends(HOST, form, "192.0.2.1");
        assertThat(told.status()).isEqualTo(429);
        assertThat(told.headers()).containsEntry("Retry-After", "60");
        assertThat(form(told).select("#field-name").val()).isEqualTo("Often");
        assertThat(door.sends(HOST, filled(HOST, "Other"), "192.0.2.2").status())
                .isEqualTo(303);
        reader.pass(Duration.ofMinutes(1));
        assertThat(door.sends(HOST, form, "192.0.2.1").status()).isEqualTo(303);
        assertThat(said("Often")).isEqualTo(4);
    }

    @Test
    void whatIsNoFormOrTooLongIsNotRead() {
        assertThat(door.sends(HOST, "{}", "application/json", somewhere()).status())
                .isEqualTo(415);
        assertThat(door.sends(HOST, "name=" + "x".repeat(40_000), "application/x-www-form-urlencoded", somewhere())
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "%zz=%zz",
                "=",
                "&&&",
                "name=%00&email=%ff",
                "name=%ed%a0%80",
                "name=a&name=b",
                "name",
                "way=NONE",
                "people=99999999999999999999",
                "since=%2b999999999-01-01",
                "agreed=maybe&candle=on"
            })
    void whateverIsSentIsAnswered(String body) {
        var token = token(door.gets(HOST));
        reader.pass(A_WHILE);
        for (var sent : List.of(body, "form-token=" + token + "&" + body)) {
            assertThat(door.sends(HOST, sent, "application/x-www-form-urlencoded", somewhere())
                            .status())
                    .isEqualTo(422);
        }
    }
}
