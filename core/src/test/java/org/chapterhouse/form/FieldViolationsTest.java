package org.chapterhouse.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.platform.RecordJson;
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
                        new FieldError("headline", "“Headline” is needed to publish."),
                        new FieldError("body", "“Body” is needed to publish."),
                        new FieldError("mood", "Choose something for “Mood”. It is needed to publish."),
                        new FieldError("day", "“Day” is needed to publish."),
                        new FieldError("tags", "“Tags” needs at least one entry."));
    }

    @Test
    void aFieldThatIsNotShownIsNotAsked() {
        assertThat(violations("{'mood':'CALM','amplified':true}"))
                .extracting(FieldError::path)
                .doesNotContain("quietFrom", "permit");
        assertThat(violations("{'mood':'LOUD'}"))
                .extracting(FieldError::path)
                .contains("quietFrom")
                .doesNotContain("permit");
        assertThat(violations("{'mood':'LOUD','amplified':true}"))
                .extracting(FieldError::path)
                .contains("permit");
    }

    @Test
    void rowsAreNamedByTheirPath() {
        var errors = violations(
                "{'speakers':[{'name':'Ana','email':'x'},{'phones':[{},{'number':'1'},{}]}],'tags':['a','']}");
        assertThat(errors)
                .contains(
                        new FieldError("speakers[0].email", "Enter an e-mail address such as name@example.org."),
                        new FieldError("speakers[1].name", "Say who speaks."),
                        new FieldError("speakers[1].phones[0].number", "“Number” is needed to publish."),
                        new FieldError("speakers[1].phones[2].number", "“Number” is needed to publish."),
                        new FieldError("tags[1]", "“Tags” is needed to publish."));
    }

    @Test
    void messagesSayWhatToDo() {
        assertThat(
                        violations(
                                "{'headline':'A headline that is too long','marshals':9,'number':'7','code':'X','tags':['a','b','c']}"))
                .contains(
                        new FieldError("headline", "“Headline” has room for 20 characters and has 27. Shorten it."),
                        new FieldError("marshals", "“Marshals” can be 5 at most."),
                        new FieldError("number", "Write the number as 2026-07."),
                        new FieldError("code", "Use small letters."),
                        new FieldError("tags", "“Tags” has room for 2 entries and has 3. Take some out."));
    }

    @Test
    void messagesSpeakTheLanguageOfTheForm() {
        var empty = RecordJson.read(RecordJson.parse("{}"), Rally.class);
        assertThat(violations(empty, Locale.forLanguageTag("es")))
                .contains(new FieldError("headline", "Falta «Título»: hace falta para publicar."));
    }

    private static List<FieldError> violations(String json) {
        return violations(RecordJson.read(RecordJson.parse(json.replace('\'', '"')), Rally.class), Locale.ENGLISH);
    }

    private static List<FieldError> violations(Rally rally, Locale locale) {
        return FieldViolations.of(rally, validator, FieldMessages.of(Rally.class, locale));
    }
}
