package org.chapterhouse.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which language a text is written in, told by the small words that every sentence of it needs and no other language has. */
public final class WrittenIn {

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en", Set.of("the", "of", "and", "to", "with", "that", "for", "is", "was", "will", "by", "from"),
            "es", Set.of("el", "los", "las", "y", "una", "por", "con", "del", "se", "su", "más", "al"),
            "fr", Set.of("le", "les", "et", "une", "dans", "pour", "du", "au", "aux", "qui", "sur", "est"),
            "it", Set.of("il", "di", "che", "della", "per", "una", "con", "gli", "nel", "alla", "è", "dei"),
            "pt", Set.of("os", "as", "uma", "por", "com", "do", "da", "em", "ao", "não", "mais", "se"));

    /** So few may stand in a name or a quotation. */
    private static final int FEWEST = 4;

    /** How many times as many as of any other language make it certain. */
    private static final int MARGIN = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private WrittenIn() {}

    /** Empty when it is not certain, as with a text in two languages. */
    public static Optional<Locale> of(String text) {
        return SMALL_WORDS.keySet().stream()
                .filter(language -> isCertain(language, text))
                .findFirst()
                .map(Locale::forLanguageTag);
    }

    private static boolean isCertain(String language, String text) {
        var own = count(language, text);
        return own >= FEWEST
                && SMALL_WORDS.keySet().stream()
                        .filter(other -> !other.equals(language))
                        .allMatch(other -> own >= MARGIN * count(other, text));
    }

    private static long count(String language, String text) {
        var words = SMALL_WORDS.getOrDefault(language, Set.of());
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(words::contains)
                .count();
    }
}
