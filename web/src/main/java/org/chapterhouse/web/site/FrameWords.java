package org.chapterhouse.web.site;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the frame in one of the languages the house speaks. */
record FrameWords(Locale language) {

    private static final String BUNDLE = FrameWords.class.getPackageName() + ".messages";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static FrameWords in(Locale language) {
        return new FrameWords(language);
    }

    /** The first of these languages that the house speaks; English when it speaks none of them. */
    static Locale spoken(Locale... wanted) {
        return Stream.of(wanted)
                .flatMap(language -> known(language).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> known(Locale language) {
        var found = bundle(language).getLocale();
        var isEnglish = language.getLanguage().equals("en");
        return isEnglish || found.getLanguage().equals(language.getLanguage())
                ? Optional.of(language)
                : Optional.empty();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, EXACTLY);
    }

    /** @param values what stands for {@code {0}}, {@code {1}} in it */
    String word(String key, Object... values) {
        var text = bundle(language).getString(key);
        for (var index = 0; index < values.length; index++) {
            text = text.replace("{" + index + "}", values[index].toString());
        }
        return text;
    }
}
