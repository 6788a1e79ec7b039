package org.chapterhouse.plugins.donationappeals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.chapterhouse.form.Finding;
import org.chapterhouse.testkit.SamplePage;
import org.chapterhouse.type.ContentType;
import org.junit.jupiter.api.Test;

class DonationAppealTest {

    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final String[] NO_CHEQUE = {"chequePayee", "", "chequeAddress", ""};
    private static final String[] NO_TRANSFER = {"bankName", "", "bankAccountName", "", "account", ""};

    @SuppressWarnings("unchecked")
    private final ContentType<DonationAppeal> type = (ContentType<DonationAppeal>)
            new DonationAppealsPlugin().contentTypes().get(0);

    private final JsonObject sample = sample();

    private static JsonObject sample() {
        try (var reader = Json.createReader(
                Objects.requireNonNull(DonationAppealTest.class.getResourceAsStream("/donation-appeal.json")))) {
            return reader.readObject();
        }
    }

    /** The sample with other values in some fields, given by name and value. */
    private DonationAppeal but(String... changes) {
        var changed = Json.createObjectBuilder(sample);
        for (var index = 0; index < changes.length; index += 2) {
            changed.add(changes[index], changes[index + 1]);
        }
        return type.read(changed.build());
    }

    private static List<String> findings(DonationAppeal appeal) {
        return appeal.findings().stream().map(Finding::path).toList();
    }

    @Test
    void oneWayToGiveIsEnough() {
        assertThat(findings(but())).isEmpty();
        assertThat(findings(but(NO_CHEQUE))).isEmpty();
        assertThat(findings(but(NO_TRANSFER))).isEmpty();
    }

    @Test
    void noWayToGiveIsNot() {
        var all = Stream.of(NO_CHEQUE, NO_TRANSFER).flatMap(Stream::of).toArray(String[]::new);
        assertThat(findings(but(all))).containsExactly("chequePayee");
    }

    @Test
    void halfAWayIsNone() {
        assertThat(findings(but("chequeAddress", ""))).containsExactly("chequeAddress");
        assertThat(findings(but("chequePayee", " "))).containsExactly("chequePayee");
        assertThat(findings(but("account", ""))).containsExactly("account");
        assertThat(findings(but("bankAccountName", ""))).containsExactly("bankAccountName");
        assertThat(page(but("chequeAddress", ""), "2026-06-01", Locale.US))
                .doesNotContain("Make it out to")
                .contains("By bank transfer");
    }

    @Test
    void anIbanWithATypingErrorIsFound() {
        assertThat(findings(but("account", "GB82 WEST 1234 5698 7654 23"))).containsExactly("account");
        assertThat(findings(but("account", "0000 0142 0190"))).isEmpty();
    }

    @Test
    void aCurrencyIsOneThatExists() {
        assertThat(findings(but("currency", "QQQ"))).containsExactly("currency");
        assertThat(but("currency", " eur ").currency()).isEqualTo("EUR");
    }

    @Test
    void theGoalIsWrittenAsTheLanguageDoes() {
        assertThat(but().goalIn(Locale.US)).isEqualTo("$18,000.50");
        assertThat(type.read(Json.createObjectBuilder(sample).add("goal", 60000).build())
                        .goalIn(Locale.US))
                .isEqualTo("$60,000");
        assertThat(but("currency", "EUR").goalIn(Locale.forLanguageTag("es-ES")))
                .isEqualTo("18.000,50\u00a0€");
        assertThat(but("currency", "QQQ").goalIn(Locale.US)).isEqualTo("18,000.50 QQQ");
    }

    @Test
    void itsLastDayCountsWholeWhereTheSiteIs() {
        assertThat(but().hasEnded(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(but().hasEnded(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(type.changesAt(but(), DENVER)).containsExactly(Instant.parse("2027-01-01T07:00:00Z"));
    }

    @Test
    void afterItsLastDayThePageSaysSoAndShowsNoWayToGive() {
        assertThat(page(but(), "2027-01-01T06:59:59Z", Locale.US))
                .contains("How to give", "GB82 WEST 1234 5698 7654 32", "ROOF 2026", "P.O. Box 0117")
                .doesNotContain("ended");
        assertThat(page(but(), "2027-01-01T07:00:00Z", Locale.US))
                .contains("This appeal ended on December 31, 2026.", "rained into the soup")
                .doesNotContain("How to give", "GB82", "P.O. Box");
    }

    @Test
    void itSpeaksTheLanguageOfItsSite() {
        assertThat(page(but(), "2026-06-01", Locale.forLanguageTag("es-US")))
                .contains("Cómo donar", "31 de diciembre de 2026", "Por cheque")
                .doesNotContain("How to give");
    }

    private String page(DonationAppeal appeal, String when, Locale language) {
        var page = SamplePage.now(when.length() > 10 ? when : when + "T12:00:00Z")
                .showing(type)
                .in(language);
        return type.page().orElseThrow().draw(appeal, page).markup();
    }
}
