package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"en,ltr", "es-US,ltr", "ar,rtl", "he-IL,rtl", "fa,rtl", "ku-Arab,rtl", "az-Latn,ltr", "ur-Latn,ltr"})
    void aLanguageRunsAsItsScriptDoes(String tag, String direction) {
        assertThat(Languages.direction(Languages.of(tag).orElseThrow())).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "en_US", "e", "english language", "<script>"})
    void whatNamesNoLanguageIsNone(String tag) {
        assertThat(Languages.of(tag)).isEmpty();
    }

    @Test
    void whoChoseOneScriptIsStillOfferedTheOther() {
        var simplified = Locale.forLanguageTag("zh-Hans");
        assertThat(Languages.offered(Locale.ENGLISH, simplified, simplified))
                .containsOnlyOnce(simplified)
                .contains(Locale.forLanguageTag("zh-Hant"));
    }

    @Test
    void theSitesLanguageIsOfferedFirstAndOnlyOnce() {
        var offered = Languages.offered(Locale.forLanguageTag("es-US"));
        assertThat(offered).first().isEqualTo(Locale.forLanguageTag("es-US"));
        assertThat(offered).extracting(Locale::getLanguage).containsOnlyOnce("es", "en", "ht");
        assertThat(offered).extracting(Languages::name).contains("Spanish (United States)", "Haitian Creole", "Arabic");
        assertThat(offered).extracting(Languages::name).doesNotHaveDuplicates();
    }
}
