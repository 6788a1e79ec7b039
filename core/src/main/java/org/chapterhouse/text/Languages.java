package org.chapterhouse.text;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The languages content can be written in: what their tags mean, which way they run, which of them are offered. */
public final class Languages {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** The ones most spoken at home in the United States, and those chapters have asked for. */
    private static final List<String> OFFERED = List.of(
            "en", "es", "am", "ar", "bn", "zh-Hans", "zh-Hant", "fr", "de", "gu", "ht", "he", "hi", "hmn", "it", "ja",
            "km", "ko", "nv", "fa", "pl", "pt", "pa", "ru", "so", "sw", "tl", "th", "uk", "ur", "vi", "yi");

    private Languages() {}

    /** The language a BCP 47 tag names ({@code en}, {@code es-US}); empty when it names none. */
    public static Optional<Locale> of(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag.strip()).build();
            return language.getLanguage().isEmpty() ? Optional.empty() : Optional.of(language);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Whether it is read from right to left, by its script where the tag names one. */
    public static boolean isRightToLeft(Locale language) {
        var script = language.getScript();
        return script.isEmpty()
                ? RIGHT_TO_LEFT.contains(language.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }

    /** Which way HTML has to set it: {@code ltr} or {@code rtl}. */
    public static String direction(Locale language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }

    /** What an editor can choose from: the given ones first, then English and Spanish, then the rest by name; none of them twice. */
    public static List<Locale> offered(Locale... first) {
        var known = Stream.of(first).map(Languages::written).toList();
        var rest = OFFERED.stream().map(Locale::forLanguageTag).filter(language -> !known.contains(written(language)));
        return Stream.concat(Stream.of(first).distinct(), rest).toList();
    }

    /** The language in its script, wherever it is spoken: Chinese has two. */
    private static Locale written(Locale language) {
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setScript(language.getScript())
                .build();
    }

    /** Its name, for people who read English: {@code Spanish}, {@code Chinese (Simplified)}. */
    public static String name(Locale language) {
        return language.getDisplayName(Locale.ENGLISH);
    }
}
