package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words between quotation marks, with the narration around them up to the next ones.
 *
 * @param open whether the paragraph ends before the quotation does
 */
record Spoken(String before, String words, String after, boolean open) {

    private static final Pattern CURLY = Pattern.compile("\u201c([^\u201c\u201d]++)(\u201d|$)");
    private static final Pattern ANGLED = Pattern.compile("\u00ab([^\u00ab\u00bb]++)(\u00bb|$)");
    private static final Pattern STRAIGHT = Pattern.compile("\"([^\"]++)(\"|$)");

    /** {@code \u2013No cabe m\u00e1s \u2013dijo Ana Ruiz\u2013. Y es abril.}: dashes stand for quotation marks in Spanish. */
    private static final Pattern DASHED = Pattern.compile(
            "^[\u2013\u2014](?=[\\p{Lu}\u00bf\u00a1])(?<words>.{3,1000}?)\\s[\u2013\u2014](?=\\p{Ll})(?<after>[^\u2013\u2014]{3,200}+)"
                    + "(?:[\u2013\u2014][.,]?\\s?(?<more>.*))?$");

    static List<Spoken> in(String paragraph) {
        var dashed = DASHED.matcher(paragraph);
        return dashed.matches() ? dashed(dashed) : marked(paragraph);
    }

    private static List<Spoken> dashed(Matcher dashed) {
        var first = new Spoken("", dashed.group("words"), dashed.group("after"), false);
        var more = dashed.group("more");
        return more == null || more.isBlank()
                ? List.of(first)
                : List.of(first, new Spoken(first.after(), more.strip(), "", false));
    }

    private static List<Spoken> marked(String paragraph) {
        var curly = paragraph.indexOf('\u201c');
        var angled = paragraph.indexOf('\u00ab');
        var other = curly >= 0 ? CURLY : STRAIGHT;
        var marks = angled >= 0 && (curly < 0 || angled < curly) ? ANGLED : other;
        var matches = marks.matcher(paragraph)
                .results()
                .filter(match -> !match.group(1).isBlank())
                .toList();
        var spoken = new ArrayList<Spoken>();
        for (var index = 0; index < matches.size(); index++) {
            var match = matches.get(index);
            var from = index == 0 ? 0 : matches.get(index - 1).end();
            var to = index + 1 == matches.size()
                    ? paragraph.length()
                    : matches.get(index + 1).start();
            spoken.add(new Spoken(
                    paragraph.substring(from, match.start()),
                    match.group(1).strip(),
                    paragraph.substring(match.end(), to),
                    match.group(2).isEmpty()));
        }
        return spoken;
    }

    /** All that is said in a paragraph, without the narration in between. */
    static String text(List<Spoken> spoken) {
        var text = spoken.stream().map(Spoken::words).collect(Collectors.reducing("", Spoken::joined));
        return finished(text);
    }

    static String joined(String one, String next) {
        if (one.isEmpty()) {
            return next;
        }
        var sentence = Character.isUpperCase(next.codePointAt(0)) || !Character.isLetter(next.codePointAt(0));
        var end = one.charAt(one.length() - 1);
        if (sentence && end == ',') {
            return one.substring(0, one.length() - 1) + ". " + next;
        }
        return one + (sentence && Character.isLetterOrDigit(end) ? ". " : " ") + next;
    }

    /** A comma before "she said" is a full stop without it. */
    private static String finished(String text) {
        if (text.endsWith(",")) {
            return text.substring(0, text.length() - 1) + ".";
        }
        if (text.endsWith(",\u2019") || text.endsWith(",'")) {
            return text.substring(0, text.length() - 2) + "." + text.substring(text.length() - 1);
        }
        var last = text.codePointBefore(text.length());
        var sentence = Character.isUpperCase(text.codePointAt(0));
        return sentence && Character.isLetterOrDigit(last) ? text + "." : text;
    }
}
