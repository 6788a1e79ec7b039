package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of one line of a contact block, in their order.
 *
 * @param kind what the part is
 * @param text as it stands in the line
 * @param label which telephone it is, as it stands beside the number; empty for all but {@code PHONE}
 */
record ContactLine(Kind kind, String text, String label) {

    /** What a part of a contact can be; {@code WORDS} is a name, a title or an organisation. */
    enum Kind {
        EMAIL,
        PHONE,
        LANGUAGE,
        WORDS
    }

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}");
    private static final String WHICH =
            "(?:(?:main|direct|toll[ -]free|media|24[ -]hour|business|work|home|office|mobile|cell|press)\\s)?"
                    + "(?:office|cell(?:ular|ulaire)?|cell\\s?phone|mobile|desk|direct(?:\\sline)?|home|work|main(?:\\s(?:phone|line|number))?|text|signal|whatsapp|switchboard"
                    + "|newsroom|hotline|(?:after|out[ -]of|office|business)[ -]hours(?:\\s(?:media|press))?(?:\\s(?:line|phone|number|mobile))?"
                    + "|(?:media|press|news|duty)\\s(?:line|phone|mobile)|(?:calls?|voice)\\s(?:or|and)\\stexts?|texts?\\sonly|evenings?|weekends?|toll[ -]free|m\u00f3vil|celular|cel|oficina|directo|fuera\\sde\\shorario)";
    private static final String INITIAL = "[ocmdwh]";
    private static final String EXTENSION =
            "(?:,?\\s{0,2}(?:x|ext|extension|extensi\u00f3n|#)\\b?[.:]?\\s{0,2}\\d{1,6}|\\s\\(option\\s\\d\\))?";
    private static final Pattern PHONE = Pattern.compile("(?iu)(?:(?<![\\p{L}\\p{N}])(?:"
            + "(?<before>" + WHICH + ")(?:\\s?[:.)]\\s{0,3}|\\s(?:at|on|al)\\s|\\s{1,3})"
            + "|(?<initial>" + INITIAL + ")\\s?[:.)]\\s{0,3}))?"
            + "(?<![\\d/-])(?<!\\b(?:no|nr)\\.?\\s)(?<!\\b(?:charity|company|registration|registered|case)\\s(?:no|number)[.:]?\\s)(?<number>(?:\\+|\\()?\\d(?:[\\d().\u2010-\u2013-]|\\s(?!/)|(?<!\\s)/(?!\\s)){5,20}\\d(?![\\d/]|-?[A-Z])"
            + EXTENSION
            + ")(?:\\s{0,2}\\((?<after>" + WHICH + "|" + INITIAL
            + ")\\)|\\s(?<word>cell|office|mobile|direct|home)\\b(?!\\s?[:.)]))?");
    private static final Pattern VANITY = Pattern.compile(
            "(?<number>\\b(?:1[-. ])?\\(?8\\d\\d\\)?[-. ](?=[A-Z0-9-]{0,9}[A-Z])[A-Z0-9]{2,7}(?:[-. ][A-Z0-9]{2,5})?\\b)");
    private static final Pattern BETWEEN = Pattern.compile(
            "[|;\t\u2022\u00b7]|,\\s(?![^()]{0,40}\\))|,$|\\s[\u2013\u2014/-]{1,2}(?=\\s|$)|\u2014|\u2013(?=\\s)|(?<=\\s)\u2013|:\\s|:$|\\s{3,}"
                    + "|(?<=\\s|^)(?:at|or|ou|on|via|por|by|al)(?=\\s|$)|(?<=\\s)(?:in|from|at)\\sthe(?=\\s)|(?iu:(?<=\\s)(?:phone|tel|telephone|e-?mail|tel\u00e9fono|correo)(?=\\s?[:.]))");
    static final String LANGUAGE =
            "english|spanish|french|arabic|chinese|mandarin|cantonese|vietnamese|korean|tagalog|portuguese|creole|russian|swahili|amharic"
                    + "|swedish|norwegian|danish|finnish|dutch|italian|greek|turkish|farsi|persian|dari|pashto|kurdish|hebrew|japanese|thai"
                    + "|khmer|lao|burmese|hmong|tamil|telugu|bengali|punjabi|gujarati|nepali|tigrinya|yoruba|hausa|zulu|xhosa|afrikaans"
                    + "|ukrainian|romanian|czech|hungarian|serbian|croatian|albanian|asl|filipino|samoan|maori|m\u0101ori|catalan|basque"
                    + "|catal\u00e1n|euskera|gallego|alem\u00e1n|\u00e1rabe|portugu\u00e9s|italiano"
                    + "|somali|hindi|urdu|polish|german|ingl[\u00e9e]s|espa[\u00f1n]ol|franc[\u00e9e]s|fran[\u00e7c]ais|anglais|espagnol|gaeilge|welsh";
    private static final Pattern SUFFIX =
            Pattern.compile("(?iu)(?:Jr|Sr|Esq|Ph\\.?D|M\\.?D|MSW|LCSW|RN|JD|MPH|Inc|LLC|Ltd)\\.?");

    /** {@code (espa\u00f1ol)} behind a telephone: in which language it is answered. */
    private static final Pattern LANGUAGES = Pattern.compile(
            "(?iu)\\(((?:" + LANGUAGE + ")(?:(?:,\\s|/|\\s(?:and|y|et)\\s)(?:" + LANGUAGE + ")){0,4})\\)");

    /** Behind a word that is no abbreviation. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{4})(?<!Assn|Dept|Univ|Corp)\\.$");

    private static final Pattern BRACKET = Pattern.compile("(?<name>[^()]{3,60})\\s\\((?<inside>[^()]{2,60})\\)");

    /** {@code Irish language queries}. */
    private static final Pattern FOR_WHOM = Pattern.compile(
            "(?iu)[^()]{0,40}\\b(?:queries|inquiries|enquiries|interviews|media|outlets|reporters|journalists)");

    /** Words beside a number that only say that it is one. */
    private static final Set<String> PLAIN = Set.of("phone", "telephone");

    /** {@code 045/2021}: what a paper is counted by. */
    private static final Pattern OF_A_YEAR = Pattern.compile("\\d{1,4}/(?:19|20)\\d\\d");

    private record Reach(int start, int end, ContactLine part) {}

    static boolean isReachable(String line) {
        return EMAIL.matcher(line).find() || phones(line).findFirst().isPresent();
    }

    static List<ContactLine> partsOf(String line) {
        var reach = new ArrayList<Reach>();
        var mails = EMAIL.matcher(line)
                .results()
                .map(found -> new Reach(found.start(), found.end(), new ContactLine(Kind.EMAIL, found.group(), "")));
        Stream.concat(mails, phones(line))
                .filter(found -> reach.stream().noneMatch(other -> overlap(found, other)))
                .forEach(reach::add);
        var parts = new ArrayList<ContactLine>();
        var from = 0;
        for (var found :
                reach.stream().sorted(Comparator.comparing(Reach::start)).toList()) {
            words(line.substring(from, found.start())).forEach(parts::add);
            parts.add(found.part());
            from = found.end();
        }
        words(line.substring(from)).forEach(parts::add);
        return parts;
    }

    private static List<ContactLine> words(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var between : BETWEEN.matcher(text).results().toList()) {
            var suffix = SUFFIX.matcher(text.substring(between.end()));
            if (!(between.group().startsWith(",") && suffix.lookingAt())) {
                parts.add(text.substring(from, between.start()));
                from = between.end();
            }
        }
        parts.add(text.substring(from));
        return parts.stream()
                .map(ContactLine::trimmed)
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .flatMap(ContactLine::withBracket)
                .toList();
    }

    /** {@code Jane Doe (press)}: what somebody does, or for whom they are there, may stand in brackets. */
    private static Stream<ContactLine> withBracket(String words) {
        var bracket = BRACKET.matcher(words);
        if (!bracket.matches() || !(Names.isPerson(bracket.group("name")) || Names.isTitle(bracket.group("name")))) {
            return Stream.of(of(words));
        }
        var inside = bracket.group("inside");
        if (LANGUAGES.matcher("(" + inside + ")").matches()) {
            return Stream.of(of(bracket.group("name")), new ContactLine(Kind.LANGUAGE, inside, ""));
        }
        if (Names.isTitle(inside)) {
            return Stream.of(of(bracket.group("name")), of(inside));
        }
        return FOR_WHOM.matcher(inside).matches()
                ? Stream.of(of(bracket.group("name")), new ContactLine(Kind.LANGUAGE, inside, ""))
                : Stream.of(of(words));
    }

    private static ContactLine of(String words) {
        var language = LANGUAGES.matcher(words);
        return language.matches()
                ? new ContactLine(Kind.LANGUAGE, language.group(1), "")
                : new ContactLine(Kind.WORDS, words, "");
    }

    private static String trimmed(String words) {
        var text = words.strip();
        while (!text.isEmpty() && ",;:-\u2013\u2014(".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return STOP.matcher(text).replaceFirst("");
    }

    private static Stream<Reach> phones(String line) {
        var numbers = PHONE.matcher(line)
                .results()
                .map(found -> PHONE.matcher(line).region(found.start(), line.length()))
                .filter(match -> match.lookingAt() && isNumber(match.group("number")))
                .map(match -> new Reach(
                        match.start(), match.end(), new ContactLine(Kind.PHONE, match.group("number"), label(match))));
        var vanity = VANITY.matcher(line)
                .results()
                .map(found -> new Reach(found.start(), found.end(), new ContactLine(Kind.PHONE, found.group(), "")));
        return Stream.concat(vanity, numbers);
    }

    private static String label(Matcher match) {
        return Stream.of("before", "initial", "after", "word")
                .map(match::group)
                .filter(found -> found != null && !PLAIN.contains(found.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }

    private static boolean isNumber(String text) {
        var digits = text.chars().filter(Character::isDigit).count();
        return digits >= 7
                && digits <= 21
                && !OF_A_YEAR.matcher(text).matches()
                && FoundDate.in(text).isEmpty();
    }

    private static boolean overlap(Reach one, Reach other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
