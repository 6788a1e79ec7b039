package org.chapterhouse.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last part of a page's address, made of its title: {@code statement-on-amnesty-policy}.
 *
 * <p>Lower-case letters and digits of any script, joined by single hyphens, at most {@value #MAX_LENGTH} characters.
 * Latin letters lose their accents, so that an address can be dictated over the telephone. Letters of other scripts keep
 * their marks: without them a word of Hindi or Bangla has no vowels, and one of Russian or Japanese is another word.
 */
public record Slug(String value) {

    public static final int MAX_LENGTH = 80;

    private static final Pattern WITHIN_WORDS =
            Pattern.compile("['\u2018\u2019\u200D\uFE00-\uFE0F\\x{E0100}-\\x{E01EF}]");
    private static final Pattern ACCENTED = Pattern.compile("(\\p{IsLatin})\\p{M}+");
    private static final Pattern LOST_MARKS = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    public Slug {
        if (!value.equals(normal(value))) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug of any text; {@code untitled} when nothing of the text can stand in an address. */
    public static Slug of(String text) {
        return find(text).orElseGet(() -> new Slug("untitled"));
    }

    /** The slug of a text; none when nothing of it can stand in an address: of emoji, of punctuation. */
    public static Optional<Slug> find(String text) {
        return Optional.of(normal(text)).filter(normal -> !normal.isEmpty()).map(Slug::new);
    }

    /** The same slug told apart by a number: {@code launch-day-2}. */
    public Slug numbered(int number) {
        var suffix = "-" + number;
        var room = Math.min(value.length(), MAX_LENGTH - suffix.length());
        return new Slug(trimmed(value.substring(0, room)) + suffix);
    }

    private static String normal(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var words = WITHIN_WORDS.matcher(apart).replaceAll("");
        var plain = LOST_MARKS.matcher(ACCENTED.matcher(words).replaceAll("$1")).replaceAll("");
        var joined = OTHERS.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
        var lower = Normalizer.normalize(joined, Normalizer.Form.NFC);
        return trimmed(shortened(trimmed(lower)));
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        var cut = text.lastIndexOf('-', MAX_LENGTH);
        return text.substring(0, cut > MAX_LENGTH / 2 ? cut : safeCut(text));
    }

    private static int safeCut(String text) {
        return Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    }

    private static String trimmed(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && text.charAt(from) == '-') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '-') {
            to--;
        }
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return value;
    }
}
