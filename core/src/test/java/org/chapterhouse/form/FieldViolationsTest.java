package org.chapterhouse.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.rally.Rally;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FieldViolationsTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @Test
    void aFullRecordHasNone() {
        assertThat(violations(FormDataTest.FULL, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void anEmptyRecordIsToldWhatToEnterInTheOrderOfTheForm() {
        assertThat(violations("{}"))
                .containsExactly(
                        Map.entry("headline", "“Headline” is needed to publish."),
                        Map.entry("body", "“Body” is needed to publish."),
                        Map.entry("mood", "Choose something for “Mood”. It is needed to publish."),
                        Map.entry("day", "“Day” is needed to publish."),
                        Map.entry("tags", "“Tags” needs at least one entry."));
    }

    @Test
    void aFieldThatIsNotShownIsNotAsked() {
        assertThat(violations("{'mood':'CALM','amplified':true}"))
                .extracting(Map.Entry::getKey)
                .doesNotContain("quietFrom", "permit");
        assertThat(violations("{'mood':'LOUD'}"))
                .extracting(Map.Entry::getKey)
                .contains("quietFrom")
                .doesNotContain("permit");
        assertThat(violations("{'mood':'LOUD','amplified':true}"))
                .extracting(Map.Entry::getKey)
                .contains("permit");
    }

    @Test
    void rowsAreNamedByTheirPath() {
        var errors = violations(
                "{'speakers':[{'name':'Ana','email':'x'},{'phones':[{},{'number':'1'},{}]}],'tags':['a','']}");
        assertThat(errors)
                .contains(
                        Map.entry("speakers[0].email", "Enter an e-mail address such as name@example.org."),
                        Map.entry("speakers[1].name", "Say who speaks."),
                        Map.entry("speakers[1].phones[0].number", "“Number” is needed to publish."),
                        Map.entry("speakers[1].phones[2].number", "“Number” is needed to publish."),
                        Map.entry("tags[1]", "“Tags” is needed to publish."));
    }

    @Test
    void messagesSayWhatToDo() {
        assertThat(
                        violations(
                                "{'headline':'A headline that is too long','marshals':9,'number':'7','code':'X','tags':['a','b','c']}"))
                .contains(
                        Map.entry("headline", "“Headline” has room for 20 characters and has 27. Shorten it."),
                        Map.entry("marshals", "“Marshals” can be 5 at most."),
                        Map.entry("number", "Write the number as 2026-07."),
                        Map.entry("code", "Use small letters."),
                        Map.entry("tags", "“Tags” has room for 2 entries and has 3. Take some out."));
    }

    @Test
    void messagesSpeakTheLanguageOfWhoeverReadsThem() {
        var empty = RecordJson.read(RecordJson.parse("{}"), Rally.class);
        assertThat(violations(empty, Locale.forLanguageTag("es")))
                .contains(Map.entry("headline", "Falta «Título»: hace falta para publicar."));
    }

    private static List<Map.Entry<String, String>> violations(String json) {
        return violations(RecordJson.read(RecordJson.parse(json.replace('\'', '"')), Rally.class), Locale.ENGLISH);
    }

    private static List<Map.Entry<String, String>> violations(Rally rally, Locale locale) {
        return FieldViolations.of(rally, validator, FieldMessages.of(Rally.class, "rally", Locale.ENGLISH)).stream()
                .map(found -> Map.entry(found.path(), found.message().in(locale)))
                .toList();
    }
}
