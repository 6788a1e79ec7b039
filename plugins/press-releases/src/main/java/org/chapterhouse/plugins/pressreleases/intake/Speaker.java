package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is named beside a quotation: {@code Ada Fortune, director of the Night Shift}, {@code Director Ada Fortune}.
 *
 * @param role empty if none is given
 */
record Speaker(String name, String role) {

    static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,30}";
    private static final String PARTICLES = "(?:\\s(?:de|del|la|las|los|van|von|der|bin|al|y))*";
    private static final String NAME =
            "(?:(?:Dr|Rev|Fr|Sr|Prof|Mr|Mrs|Ms|Mx|Smt|Shri|Hon|Lic|Ing|Atty|Engr)\\.?\\s)?" + WORD + "(?:" + PARTICLES
                    + "\\s" + WORD + "){0,7}(?:,\\s(?:M\\.?D|Ph\\.?D|J\\.?D|R\\.?N|D\\.?O|Esq|Jr|Sr|MPH|MSW)\\b\\.?)?";
    private static final Pattern NAMED =
            Pattern.compile("^(?<before>(?:(?:\\p{L}[\\p{L}'\u2019-]{1,20}|\\d{1,5})\\s){0,6}?)(?<name>" + NAME
                    + ")(?:\\s(?<of>of\\s(?:the\\s)?" + WORD + "(?:\\s(?:of\\s|the\\s|for\\s|and\\s)*" + WORD
                    + "){0,6}))?(?:,\\s(?<role>.+))?$");
    private static final Pattern TITLED = Pattern.compile("(?<title>(?:" + WORD + "\\s){0,3}" + WORD
            + ")\\s(?:of|for)\\s(?:the\\s)?(?<field>" + WORD + "(?:\\s" + WORD + "){2,5})\\.?");

    private static final Pattern OFFICE = Pattern.compile(
            "(?:[Tt]he\\s)?(?<office>(?<title>(?:\\p{L}[\\p{L}-]{1,20}\\s){0,3}\\p{L}[\\p{L}-]{1,20})\\s(?:of|for|at|with|de|del)\\s.{3,80})");

    /** How the field ends that somebody works in: {@code Communications}, {@code Public Health}. */
    private static final Pattern FIELD =
            Pattern.compile(".{2,30}(?:s|tion|sion|ment|ing|icy|ealth|earch|aw|ence|edicine)");

    private static final Pattern ROLE_ENDS =
            Pattern.compile(",\\s(?=\\p{Ll})|[.;:](?=\\s|$)|\\s[\u2013\u2014]\\s|\\s\\((?!\\p{Lu}{2,8}\\))");
    /** Words with a capital letter that nobody is called. */
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December");
    /** {@code Attorney General}: part of a title only behind another word of it. */
    private static final Pattern RANK = Pattern.compile("General|Emerit(?:us|a)|Elect|Designate");

    private static final Pattern RELATIVE = Pattern.compile("(?:who|whose|which)\\s");

    /** {@code 15, from Bolton}: more may be told of somebody. */
    private static final Pattern AGE = Pattern.compile("\\d{1,3}(?:,\\sfrom\\s[^,]{2,40})?");

    private static final Pattern POSSESSIVE = Pattern.compile(".*[\u2019']s$");
    private static final Pattern PARTICLE = Pattern.compile("de|del|la|las|los|van|von|der|bin|al|y");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?|el|la|our)\\s");

    /** Reads {@code Jane Doe, chair of the board}; nothing if no name begins or ends the phrase. */
    static Optional<Speaker> in(String phrase) {
        var titled = titled(phrase.strip());
        if (titled.isPresent()) {
            return titled;
        }
        var officeFirst = officeFirst(phrase.strip());
        if (officeFirst.isPresent()) {
            return officeFirst;
        }
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
        if (CALENDAR.matcher(name).matches()) {
            return Optional.empty();
        }
        var position = ARTICLE.matcher(before).replaceFirst("");
        return Optional.of(new Speaker(withoutStop(name), position(position, of.orElse(""), role.orElse(""))));
    }

    /** {@code Chief Executive of Shelter Alliance, Jane Doe}. */
    private static Optional<Speaker> officeFirst(String phrase) {
        var comma = phrase.indexOf(", ");
        var office = OFFICE.matcher(phrase.substring(0, Math.max(0, comma)));
        var name = phrase.substring(comma + 1).strip();
        return office.matches() && Names.isTitle(office.group("title")) && Names.isPerson(name)
                ? Optional.of(new Speaker(name, office.group("office")))
                : Optional.empty();
    }

    /** What somebody is says more than what else is told of them. */
    private static String position(String before, String of, String behind) {
        if (behind.isEmpty()
                || (!before.isEmpty() && AGE.matcher(behind).matches())
                || RELATIVE.matcher(behind).lookingAt()) {
            var organisation = of.isEmpty() || !behind.startsWith("which ") ? of : of + ", " + behind;
            return Stream.of(before, organisation, behind)
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return behind;
    }

    /** {@code Curator of Textiles Ruth Ann Sobel}: behind the field that a title is followed by. */
    private static Optional<Speaker> titled(String phrase) {
        var titled = TITLED.matcher(phrase);
        if (!titled.matches() || !Names.isTitle(titled.group("title"))) {
            return Optional.empty();
        }
        var words = titled.group("field").split("\\s", -1);
        var field = words.length - 3;
        while (field >= 0 && !FIELD.matcher(words[field]).matches()) {
            field--;
        }
        var start = field < 0 ? words.length - 2 : field + 1;
        var name = String.join(" ", Arrays.copyOfRange(words, start, words.length));
        var role = phrase.substring(0, phrase.lastIndexOf(name)).strip();
        return Names.isOrganisation(name) ? Optional.empty() : Optional.of(new Speaker(withoutStop(name), role));
    }

    /** Whether nothing is known but what they did: {@code who has cleaned rooms for 22 years}. */
    boolean isOnlyTold() {
        return RELATIVE.matcher(role).lookingAt();
    }

    boolean isSurname() {
        return !surname().contains(" ");
    }

    /** The name without {@code Ms} or {@code Dr.} in front of it. */
    String surname() {
        return Names.withoutHonorific(name);
    }

    /** {@code Ms Doe}, {@code Mayor Doe}: somebody, even if the rest of the name is not known. */
    boolean isAddressed() {
        return !role.isEmpty() || Names.hasHonorific(name);
    }

    /** Behind the last word that is a title, but leaving at least one word; behind all but two if none is. */
    private static int beginningOfName(String[] words) {
        var start = 0;
        for (var index = 0; index < words.length - 1; index++) {
            if (Names.isTitle(words[index])
                    || (start == index
                            && start > 0
                            && RANK.matcher(words[index]).matches())
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
            if (end.group().startsWith(",")
                    && AGE.matcher(rest.substring(0, end.start())).matches()) {
                from = end.end();
            } else if (end.group().startsWith(".")
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
