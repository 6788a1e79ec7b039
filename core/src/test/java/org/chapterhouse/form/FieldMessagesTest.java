package org.chapterhouse.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chapterhouse.rally.Rally;
import org.junit.jupiter.api.Test;

class FieldMessagesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final FieldMessages english = FieldMessages.of(Rally.class, "rally", Locale.US);

    @Test
    void wordsComeFromTheFileBesideTheRecord() {
        assertThat(english.title()).isEqualTo("Rally");
        assertThat(english.plural()).isEqualTo("Rallies");
        assertThat(english.label("headline")).isEqualTo("Headline");
        assertThat(english.help("headline")).contains("One line, no full stop.");
        assertThat(english.help("summary")).isEmpty();
        assertThat(english.groupTitle("where")).isEqualTo("Where it is");
        assertThat(english.groupTitle("")).isEmpty();
        assertThat(english.choice("mood", "LOUD")).isEqualTo("Very loud");
        assertThat(english.label("speakers[12].name")).isEqualTo("Name");
    }

    @Test
    void whatHasNoWordsIsCalledByItsNameInWords() {
        assertThat(english.label("quietFrom")).isEqualTo("Quiet from");
        assertThat(english.label("speakers[0].phones[1].number")).isEqualTo("Number");
        assertThat(english.choice("mood", "CALM")).isEqualTo("Calm");
        assertThat(english.groupTitle("people")).isEqualTo("People");
    }

    @Test
    void anotherLanguageFallsBackToEnglish() {
        var spanish = FieldMessages.of(Rally.class, "rally", SPANISH);
        assertThat(spanish.title()).isEqualTo("Concentración");
        assertThat(spanish.plural()).isEqualTo("Rallies");
        assertThat(spanish.label("headline")).isEqualTo("Título");
    }

    @Test
    void missingKeysAreNamedPerLanguage() {
        assertThat(english.missingKeys())
                .contains(
                        "rally.summary.label",
                        "rally.mood.CALM",
                        "rally.group.people",
                        "rally.speakers.phones.note.label")
                .doesNotContain("rally.title", "rally.headline.label", "rally.headline.help", "rally.group.");
        assertThat(FieldMessages.of(Rally.class, "rally", SPANISH).missingKeys())
                .contains("rally.plural")
                .doesNotContain("rally.title");
    }

    @Test
    void aTimeZoneIsChosenByItsCityTheNearOnesFirst() {
        var zone = Fields.named("zone", Fields.of(Rally.class)).orElseThrow();
        assertThat(zone.kind()).isEqualTo(Kind.CHOICE);
        assertThat(zone.choices())
                .startsWith("America/New_York", "America/Chicago")
                .contains("Europe/Madrid", "UTC");
        assertThat(FieldMessages.of(Rally.class, "rally", Locale.ENGLISH).choice("zone", "America/New_York"))
                .isEqualTo("New York (Eastern Time)");
        assertThat(FieldMessages.of(Rally.class, "rally", Locale.forLanguageTag("es"))
                        .choice("zone", "America/New_York"))
                .isEqualTo("New York (hora oriental)");
        assertThat(FieldMessages.of(Rally.class, "rally", Locale.ENGLISH)
                        .choice("zone", "America/Argentina/Buenos_Aires"))
                .isEqualTo("Buenos Aires (Argentina Time)");
    }
}
