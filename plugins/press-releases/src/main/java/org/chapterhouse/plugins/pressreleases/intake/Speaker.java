package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who is named beside a quotation: {@code Ada Fortune, director of the Night Shift}, {@code Director Ada Fortune}.
 *
 * @param role empty if none is given
 */
record Speaker(String name, String role) {

    static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,30}";
    private static final String PARTICLES = "(?:\\s(?:de|del|la|las|los|van|von|der|bin|al|y))*";
    private static final String NAME = "(?:(?:Dr|Rev|Fr|Sr|Prof|Mr|Mrs|Ms|Mx)\\.?\\s)?" + WORD + "(?:" + PARTICLES
            + "\\s" + WORD + "){0,7}(?:,\\s(?:M\\.?D|Ph\\.?D|J\\.?D|R\\.?N|D\\.?O|Esq|Jr|Sr|MPH|MSW)\\b\\.?)?";
    private static final Pattern NAMED = Pattern.compile(
            "^(?<before>(?:\\p{L}[\\p{L}'\u2019-]{1,20}\\s){0,6}?)(?<name>" + NAME + ")(?:\\s(?<of>of\\s(?:the\\s)?"
                    + WORD + "(?:\\s(?:of\\s|the\\s|for\\s|and\\s)*" + WORD + "){0,6}))?(?:,\\s(?<role>.+))?$");
    private static final Pattern ROLE_ENDS =
            Pattern.compile(",\\s(?=\\p{Ll})|[.;:](?=\\s|$)|\\s[\u2013\u2014]\\s|\\s\\(");
    private static final Pattern POSSESSIVE = Pattern.compile(".*[\u2019']s$");
    private static final Pattern PARTICLE = Pattern.compile("de|del|la|las|los|van|von|der|bin|al|y");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?|el|la|our)\\s");

    /** Reads {@code Jane Doe, chair of the board}; nothing if no name begins or ends the phrase. */
    static Optional<Speaker> in(String phrase) {
        var named = NAMED.matcher(phrase.strip());
        if (!named.matches()) {
            return Optional.empty();
        }
        var words = named.group("name").split("\\s", -1);
        var start = beginningOfName(words);
        var title = String.join(" ", Arrays.copyOfRange(words, 0, start));
        var before = (named.group("before") + title).strip();
        var name = String.join(" ", Arrays.copyOfRange(words, start, words.length));
        var role = Optional.ofNullable(named.group("role")).map(Speaker::role);
        var of = Optional.ofNullable(named.group("of"));
        return Optional.of(new Speaker(
                withoutStop(name),
                role.or(() -> of).orElse(ARTICLE.matcher(before).replaceFirst(""))));
    }

    boolean isSurname() {
        return !name.contains(" ");
    }

    /** Behind the last word that is a title, but leaving at least one word; behind all but two if none is. */
    private static int beginningOfName(String[] words) {
        var start = 0;
        for (var index = 0; index < words.length - 1; index++) {
            if (ContactCard.isTitle(words[index])
                    || POSSESSIVE.matcher(words[index]).matches()) {
                start = index + 1;
            }
        }
        if (start > 0 || words.length <= 3) {
            return start;
        }
        return PARTICLE.matcher(words[words.length - 2]).matches() || words[0].endsWith(".") ? 0 : start;
    }

    private static String role(String rest) {
        var end = ROLE_ENDS.matcher(rest);
        var from = 0;
        while (end.find(from)) {
            if (end.group().startsWith(".")
                    && rest.substring(0, end.start()).matches("(?s).*\\b(?:St|Dr|Inc|Jr|U\\.S|\\p{Lu})$")) {
                from = end.end();
            } else {
                return rest.substring(0, end.start()).strip();
            }
        }
        return withoutStop(rest.strip());
    }

    private static String withoutStop(String words) {
        return words.replaceFirst("(?<=\\p{Ll})\\.$", "")
                .replaceFirst("[,:;]$", "")
                .strip();
    }
}
