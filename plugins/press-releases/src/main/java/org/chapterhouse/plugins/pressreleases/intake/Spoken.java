package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words between quotation marks, with the narration around them up to the next ones.
 *
 * @param open whether the paragraph ends before the quotation does
 */
record Spoken(String before, String words, String after, boolean open) {

    private static final Pattern CURLY = Pattern.compile("\u201c([^\u201c\u201d]++)(\u201d|$)");
    private static final Pattern ANGLED = Pattern.compile("\u00ab([^\u00ab\u00bb]++)(\u00bb|$)");
    private static final Pattern STRAIGHT = Pattern.compile("\"([^\"]++)(\"|$)");

    static List<Spoken> in(String paragraph) {
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
}
