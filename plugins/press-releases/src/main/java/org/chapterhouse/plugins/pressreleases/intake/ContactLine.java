package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of one line of a contact block, in their order.
 *
 * @param kind what the part is
 * @param text as it stands in the line
 */
record ContactLine(Kind kind, String text) {

    /** What a part of a contact can be; {@code WORDS} is a name, a title or an organisation. */
    enum Kind {
        EMAIL,
        PHONE,
        WORDS
    }

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}");
    private static final String NUMBER_WORD =
            "(?:office|cell|mobile|desk|direct|home|main|text|signal|whatsapp|m\u00f3vil|celular|oficina)";
    private static final String EXTENSION =
            "(?:,?\\s{0,2}(?:x|ext|extension|extensi\u00f3n|#)\\b?[.:]?\\s{0,2}\\d{1,6})?";
    private static final Pattern PHONE = Pattern.compile("(?iu)(?:\\b" + NUMBER_WORD + "(?:[:.]\\s?|\\s))?"
            + "(?<![\\d/-])(?:\\+|\\()?\\d[\\d\\s().\u2010-\u2013/-]{5,20}\\d(?![\\d/]|-?[A-Z])" + EXTENSION
            + "(?:\\s\\(" + NUMBER_WORD + "\\))?");
    private static final Pattern VANITY = Pattern.compile(
            "\\b(?:1[-. ])?\\(?8\\d\\d\\)?[-. ](?=[A-Z0-9-]{0,9}[A-Z])[A-Z0-9]{2,7}(?:[-. ][A-Z0-9]{2,5})?\\b");
    private static final Pattern BETWEEN = Pattern.compile(
            "[|;\t\u2022\u00b7]|,\\s|,$|\\s[\u2013\u2014/-]{1,2}(?=\\s|$)|[\u2013\u2014]|:\\s|:$|\\s{3,}"
                    + "|(?<=\\s|^)(?:at|or|via|por)(?=\\s|$)");
    private static final Pattern SUFFIX =
            Pattern.compile("(?iu)(?:Jr|Sr|Esq|Ph\\.?D|M\\.?D|MSW|LCSW|RN|JD|MPH|Inc|LLC|Ltd)\\.?");

    static boolean isReachable(String line) {
        return EMAIL.matcher(line).find() || phones(line).findFirst().isPresent();
    }

    static List<ContactLine> partsOf(String line) {
        var reach = new ArrayList<MatchResult>();
        Stream.concat(EMAIL.matcher(line).results(), phones(line))
                .filter(found -> reach.stream().noneMatch(other -> overlap(found, other)))
                .forEach(reach::add);
        var parts = new ArrayList<ContactLine>();
        var from = 0;
        for (var found :
                reach.stream().sorted(Comparator.comparing(MatchResult::start)).toList()) {
            words(line.substring(from, found.start())).forEach(parts::add);
            parts.add(new ContactLine(found.group().contains("@") ? Kind.EMAIL : Kind.PHONE, found.group()));
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
                .map(words -> new ContactLine(Kind.WORDS, words))
                .toList();
    }

    private static String trimmed(String words) {
        var text = words.strip();
        while (!text.isEmpty() && ",;:-\u2013\u2014".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }

    private static Stream<MatchResult> phones(String line) {
        var numbers = PHONE.matcher(line).results().filter(found -> isNumber(found.group()));
        return Stream.concat(VANITY.matcher(line).results(), numbers);
    }

    private static boolean isNumber(String text) {
        var digits = text.chars().filter(Character::isDigit).count();
        return digits >= 7 && digits <= 21 && FoundDate.in(text).isEmpty();
    }

    private static boolean overlap(MatchResult one, MatchResult other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
