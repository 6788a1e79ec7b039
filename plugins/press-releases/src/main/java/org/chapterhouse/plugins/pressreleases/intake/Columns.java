package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a contact in a column beside the letterhead below it, so that both can be read line by line. */
final class Columns {

    private static final int DEEPEST = 15;
    private static final Pattern BESIDE =
            Pattern.compile("^(?<left>\\S.{0,80}?)(?:\\s*\\t\\s*|\\s{4,})(?<right>\\S.{0,120})$");
    private static final Pattern RIGHT_ALONE = Pattern.compile("^(?:\\t\\s*|\\s{12,})(?<right>\\S.{0,120})$");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:(?:media|press|news)\\s++)?contacts?\\s?:.*|^contacto(?:\\s++de\\s++prensa)?\\s?:.*");
    private static final Pattern COLUMN_ALREADY_READ =
            Pattern.compile("(?iu)release|embargo|inmediata|^\\W*what|^\\W*when");

    private final List<String> lines;

    private Columns(List<String> lines) {
        this.lines = lines;
    }

    static String unfolded(String text) {
        var head = text.lines().limit(DEEPEST).toList();
        for (var index = 0; index + 1 < head.size(); index++) {
            var beside = BESIDE.matcher(head.get(index));
            if (beside.matches()
                    && LABEL.matcher(beside.group("right")).matches()
                    && !COLUMN_ALREADY_READ.matcher(beside.group("left")).find()) {
                return new Columns(text.lines().toList()).unfolded(index);
            }
        }
        return text;
    }

    private String unfolded(int from) {
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        var index = from;
        while (index < lines.size() && take(lines.get(index), left, right)) {
            index++;
        }
        if (right.size() < 2) {
            return String.join("\n", lines);
        }
        var unfolded = new ArrayList<>(lines.subList(0, from));
        unfolded.addAll(left);
        unfolded.add("");
        unfolded.addAll(right);
        unfolded.addAll(lines.subList(index, lines.size()));
        return String.join("\n", unfolded);
    }

    private static boolean take(String line, List<String> left, List<String> right) {
        var beside = BESIDE.matcher(line);
        if (beside.matches()) {
            left.add(beside.group("left"));
            right.add(beside.group("right"));
            return true;
        }
        Matcher alone = RIGHT_ALONE.matcher(line);
        if (alone.matches()) {
            right.add(alone.group("right"));
        }
        return alone.matches();
    }
}
