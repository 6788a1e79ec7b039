package org.chapterhouse.web.site;

import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What an element says of the language of its words. Where it has nothing to say its attributes are null, which a
 * template leaves out.
 */
public record Tongue(@Nullable String lang, @Nullable String dir) {

    static Tongue of(Optional<Locale> other) {
        return new Tongue(
                other.map(Locale::toLanguageTag).orElse(null),
                other.map(Languages::direction).orElse(null));
    }

    /** The language of some words, when it is not that of the words around them. Countries make no difference. */
    static Optional<Locale> other(Locale words, Locale around) {
        var isSame = words.getLanguage().equals(around.getLanguage())
                && words.getScript().equals(around.getScript());
        return isSame ? Optional.empty() : Optional.of(words);
    }
}
