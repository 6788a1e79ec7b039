package org.chapterhouse.web.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.Fields;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.Group;
import org.junit.jupiter.api.Test;

class RecordFormTest {

    record Page(String title, List<Person> people) {}

    record Grouped(
            @Group("headline") String headline,
            @Group("headline") String summary,
            @Group("end") String mark,
            @Group("phones") List<Phone> phones) {}

    record Person(String name, List<Phone> phones) {}

    record Phone(String label, String number) {}

    private final Map<String, Object> values = new LinkedHashMap<>(FormData.blank(Fields.of(Page.class)));
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final RecordForm form = new RecordForm(
            RecordForm.USUAL,
            Fields.of(Page.class),
            FieldMessages.of(Page.class, "page", Locale.ENGLISH),
            values,
            errors);

    @Test
    void aRowIsAddedEmpty() {
        form.addRow("people");
        assertThat(values.get("people")).isEqualTo(List.of(Map.of("name", "", "phones", List.of())));
    }

    @Test
    void aRowWithinARowIsAddedWhereItBelongs() {
        form.addRow("people");
        form.addRow("people");
        form.addRow("people[1].phones");
        assertThat(values.get("people"))
                .isEqualTo(List.of(
                        Map.of("name", "", "phones", List.of()),
                        Map.of("name", "", "phones", List.of(Map.of("label", "", "number", "")))));
    }

    @Test
    void rowsMoveAndGo() {
        form.addRow("people");
        form.addRow("people");
        form.addRow("people[1].phones");
        form.moveRow("people", 1, -1);
        form.removeRow("people", 1);
        assertThat(values.get("people"))
                .isEqualTo(List.of(Map.of("name", "", "phones", List.of(Map.of("label", "", "number", "")))));
    }

    @Test
    void everyFieldHasAnIdOfItsOwnWhateverItsName() {
        assertThat(form.id("status")).isEqualTo("form:fields:status");
        assertThat(form.id("people[1].phones[0].number")).isEqualTo("form:fields:people:1:phones:0:number");
    }

    @Test
    void onlyWhatIsThereDescribesAField() {
        assertThat(form.describedBy("title")).isEmpty();
        errors.put("title", "Give it a title.");
        assertThat(form.describedBy("title")).isEqualTo("form:fields:title-error");
    }

    record Folding(
            @Group(value = "rare", folded = true) @NotBlank String style,
            @Group("story") String title,
            @Group(value = "rare", folded = true) List<Phone> phones) {}

    @Test
    void whatIsFoldedAwayStandsAtTheEndAndSaysWhatIsInIt() {
        var groups = folding(Map.of("style", "AP", "title", "", "phones", List.of()), Map.of());
        assertThat(groups).extracting(RecordForm.FieldGroup::title).containsExactly("Story", "Rare");
        assertThat(groups).extracting(RecordForm.FieldGroup::folded).containsExactly(false, true);
        assertThat(groups.get(1).open()).isFalse();
        assertThat(groups.get(1).inside()).isEqualTo("Style · Phones");
    }

    @Test
    void whatIsMissingOrWrongIsNeverFoldedAway() {
        var filled = Map.<String, Object>of("style", "AP", "title", "", "phones", List.of());
        assertThat(folding(Map.of("style", "", "phones", List.of()), Map.of())
                        .get(1)
                        .open())
                .isTrue();
        assertThat(folding(filled, Map.of("phones[0].number", "Too long."))
                        .get(1)
                        .open())
                .isTrue();
        assertThat(folding(filled, Map.of("title", "Too long.")).get(1).open()).isFalse();
    }

    private static List<RecordForm.FieldGroup> folding(Map<String, Object> values, Map<String, String> errors) {
        return new RecordForm(
                        RecordForm.USUAL,
                        Fields.of(Folding.class),
                        FieldMessages.of(Folding.class, "folding", Locale.ENGLISH),
                        values,
                        errors)
                .getGroups();
    }

    @Test
    void aHeadingDoesNotSayTheWordThatItsFirstFieldSays() {
        var fields = Fields.of(Grouped.class);
        var grouped = new RecordForm(
                RecordForm.USUAL,
                fields,
                FieldMessages.of(Grouped.class, "grouped", Locale.ENGLISH),
                FormData.blank(fields),
                Map.of());
        assertThat(grouped.getGroups()).extracting(RecordForm.FieldGroup::title).containsExactly("", "End", "Phones");
    }

    @Test
    void anErrorLeadsToItsField() {
        errors.put("people[0].name", "Who is it?");
        errors.put("", "Something else.");
        assertThat(form.getErrors())
                .containsExactly(
                        new RecordForm.Jump("Who is it?", "#form:fields:people:0:name"),
                        new RecordForm.Jump("Something else.", "#content"));
    }
}
