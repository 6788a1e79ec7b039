package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Été à São Paulo — 2026!, ete-a-sao-paulo-2026",
        "İstanbul’da ﬁnal, istanbulda-final",
        "Tiếng Việt, tieng-viet",
    })
    void latinLettersLoseTheirAccents(String title, String slug) {
        assertThat(Slug.of(title)).hasToString(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "हिन्दी में समाचार, हिन्दी-में-समाचार",
        "বাংলা সংবাদ, বাংলা-সংবাদ",
        "ગુજરાતી, ગુજરાતી",
        "ข่าวที่นี่, ข่าวที่นี่",
        "ニュースがある, ニュースがある",
        "Новый район, новый-район",
        "المحكمة (نهائي), المحكمة-نهائي",
        "한국어 소식, 한국어-소식",
    })
    void wordsOfOtherScriptsKeepTheMarksTheyAreSpelledWith(String title, String slug) {
        assertThat(Slug.of(title)).hasToString(slug);
    }

    @Test
    void aMarkWithoutALetterStandsInNoAddress() {
        assertThat(Slug.find("\uFE0F\u20E3 \u0301")).isEmpty();
        assertThat(Slug.of("1\uFE0F\u20E3 день\u200D")).hasToString("1-день");
    }

    @Test
    void whateverIsTypedMakesASlugThatStaysAsItIs() {
        var random = new Random(7);
        var parts = "aAéİßй가क्ि\u0301\u0327\u0654\u093F\u3099\u20E3\uFE0F\u200D'’!- 1Ⅷŉﬁ\u212A ئか";
        for (var round = 0; round < 20_000; round++) {
            var typed = new StringBuilder();
            for (var length = random.nextInt(12); length >= 0; length--) {
                typed.append(parts.charAt(random.nextInt(parts.length())));
            }
            assertThatCode(() -> Slug.find(typed.toString()))
                    .as(typed.toString())
                    .doesNotThrowAnyException();
        }
    }
}
