package org.chapterhouse.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.rally.Rally;
import org.chapterhouse.text.RichText;
import org.junit.jupiter.api.Test;

class FormDataTest {

    static final Rally FULL = new Rally(
            "Schools first",
            "One\ntwo",
            RichText.of("<p>Come</p>"),
            Rally.Mood.LOUD,
            LocalDateTime.of(2026, 3, 1, 9, 30),
            true,
            "P-7",
            LocalDate.of(2026, 3, 1),
            ZoneId.of("Europe/Madrid"),
            URI.create("https://example.org/map"),
            "2026-07",
            "abc",
            4,
            new BigDecimal("1200.50"),
            List.of(new Rally.Speaker("Ana", "ana@example.org", List.of(new Rally.Phone("1", "work")))),
            List.of("schools", "budget"));

    private final List<FieldDefinition> fields = Fields.of(Rally.class);

    @Test
    void aRecordComesBackFromItsForm() {
        var form = FormData.toForm(RecordJson.write(FULL), fields);
        var result = FormData.toJson(form, fields);
        assertThat(result.errors()).isEmpty();
        assertThat(RecordJson.read(result.json(), Rally.class)).isEqualTo(FULL);
    }

    @Test
    void everyValueOfAFormIsText() {
        var form = FormData.toForm(RecordJson.write(FULL), fields);
        assertThat(form)
                .containsEntry("quietFrom", "2026-03-01T09:30")
                .containsEntry("amplified", "true")
                .containsEntry("marshals", "4")
                .containsEntry("budget", "1200.50")
                .containsEntry("tags", List.of("schools", "budget"));
        assertThat(rows(form, "speakers"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("name", "Ana"));
    }

    @Test
    void whatTurnsLettersAroundIsRefusedAndSaidWhere() {
        var form = FormData.toForm(RecordJson.write(FULL), fields);
        form.put("headline", "We won the vote \u202Etsal ta\u202C, they said");
        assertThat(FormData.toJson(form, fields).errors()).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("headline");
            assertThat(error.message().in(Locale.ENGLISH)).contains("“We won the vote …tsal ta, they said”");
        });
    }

    @Test
    void whatAnAddressBookPutsAroundANumberIsLeftOutAndIsolatesStay() {
        var form = FormData.toForm(RecordJson.write(FULL), fields);
        form.put("headline", "Call \u202A555-0100\u202C, \u2068שלום\u2069");
        var result = FormData.toJson(form, fields);
        assertThat(result.errors()).isEmpty();
        assertThat(result.json().getString("headline")).isEqualTo("Call 555-0100, \u2068שלום\u2069");
    }

    @Test
    void aBlankFormIsEmptyTextAndCanGrow() {
        var form = FormData.blank(fields);
        assertThat(form)
                .containsEntry("day", "")
                .containsEntry("amplified", "false")
                .containsEntry("headline", "");
        rows(form, "speakers")
                .add(FormData.blank(
                        Fields.named("speakers", fields).orElseThrow().children()));
        assertThat(FormData.toJson(form, fields).json().getJsonArray("speakers"))
                .isEmpty();
        assertThat(RecordJson.read(FormData.toJson(form, fields).json(), Rally.class)
                        .day())
                .isNull();
    }

    @Test
    void whatDoesNotFitIsAnErrorAndStaysAsTyped() {
        var form = FormData.toForm(RecordJson.write(FULL), fields);
        form.put("day", "31/3/2026");
        form.put("marshals", "four");
        form.put("budget", "1.2.3");
        form.put("map", "javascript:alert(1)");
        form.put("mood", "WILD");
        form.put("body", "<b>".repeat(500));
        var result = FormData.toJson(form, fields);
        assertThat(result.errors())
                .extracting(Finding::path)
                .containsExactly("body", "mood", "day", "map", "marshals", "budget");
        assertThat(result.errors())
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .contains("Enter a whole number such as 12.");
        assertThat(result.json().isNull("day")).isTrue();
        assertThat(form).containsEntry("day", "31/3/2026");
        assertThat(result.errors())
                .extracting(finding -> finding.message().in(Locale.forLanguageTag("es-MX")))
                .contains("Escriba un número entero, por ejemplo 12.");
    }

    @Test
    void anErrorInARowIsNamedByItsPath() {
        record Stop(int minutes, String place) {}
        record Route(String name, List<Stop> stops) {}
        var route = Fields.of(Route.class);
        var form = FormData.toForm(
                RecordJson.parse("{\"stops\":[{\"minutes\":1,\"place\":\"a\"},{\"minutes\":2,\"place\":\"b\"}]}"),
                route);
        rows(form, "stops").get(1).put("minutes", "soon");
        assertThat(FormData.toJson(form, route).errors())
                .extracting(Finding::path)
                .containsExactly("stops[1].minutes");
    }

    @Test
    void aFieldThatIsNotShownKeepsItsValueAndGivesNoError() {
        var form = FormData.toForm(RecordJson.write(FULL), fields);
        form.put("mood", "CALM");
        assertThat(FormData.toJson(form, fields).json().getString("quietFrom")).isEqualTo("2026-03-01T09:30");
        form.put("quietFrom", "later");
        assertThat(FormData.toJson(form, fields).errors()).isEmpty();
        assertThat(form).containsEntry("quietFrom", "later");
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(budget("1,200.50")).isEqualTo("1200.50");
        assertThat(budget("1 200,5")).isEqualTo("1200.5");
        assertThat(budget("12,50")).isEqualTo("12.50");
        assertThat(budget("10,000")).isEqualTo("10000");
        assertThat(budget("1e9")).isEqualTo("null");
        assertThat(budget("1,20.5")).isEqualTo("null");
        assertThat(budget("9".repeat(40))).isEqualTo("null");
    }

    @Test
    void lineEndsAndControlCharactersOfABrowserAreTidied() {
        var form = FormData.blank(fields);
        form.put("summary", "a\r\nb\u0000\u0007\tc\uD800");
        form.put("headline", "  Schools first ");
        var json = FormData.toJson(form, fields).json();
        assertThat(json.getString("summary")).isEqualTo("a\nb\tc\uFFFD");
        assertThat(json.getString("headline")).isEqualTo("Schools first");
    }

    @Test
    void emptyRowsInTheMiddleKeepTheirPlace() {
        var form = FormData.blank(fields);
        form.put("tags", new ArrayList<>(List.of("a", "", "b", " ", "")));
        assertThat(FormData.toJson(form, fields).json().getJsonArray("tags")).hasSize(3);
    }

    @Test
    void aFormWithMissingOrForeignEntriesIsRead() {
        Map<String, Object> form = Map.of("speakers", "x", "tags", 7, "admin", "true");
        var result = FormData.toJson(form, fields);
        assertThat(result.errors()).isEmpty();
        assertThat(result.json()).doesNotContainKey("admin");
        assertThat(result.json().getJsonArray("speakers")).isEmpty();
    }

    private String budget(String typed) {
        var form = FormData.blank(fields);
        form.put("budget", typed);
        return String.valueOf(FormData.toJson(form, fields).json().get("budget"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> form, String name) {
        return (List<Map<String, Object>>) form.getOrDefault(name, List.of());
    }

    @Test
    void moreRowsThanAPersonMakesAreNotRead() {
        var form = FormData.blank(Fields.of(Rally.class));
        form.put("tags", java.util.Collections.nCopies(20_000, "x"));
        var result = FormData.toJson(form, Fields.of(Rally.class));
        assertThat(result.errors())
                .extracting(finding -> finding.message().toString())
                .contains("Only 500 entries fit here. Take some of them out.");
        assertThat(result.json().getJsonArray("tags")).hasSize(500);
    }
}
