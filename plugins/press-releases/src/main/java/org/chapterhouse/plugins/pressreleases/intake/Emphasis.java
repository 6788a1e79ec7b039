package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Run;

/**
 * Makes bold and italic letters of the signs that a mail program wrote in their place: {@code *bold*}, {@code _leaning_},
 * over the ends of lines too.
 */
final class Emphasis {

    private static final Pattern STARS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])(?<sign>\\*{1,2})(?=[^\\s*])(?<words>[^*]{1,400}+)\\k<sign>(?!\\*)"
                    + "(?:(?<=[^\\s]\\*)(?![\\p{L}\\p{N}])|(?<= \\*{1,2})(?=\\p{L}))");
    private static final Pattern UNDERSCORES = Pattern.compile(
            "(?<=^|[\\s\"\u201c(\ufdd0])(?<sign>_)(?=[^\\s_])(?<words>[^_@/]{1,300}+)_(?<=[^\\s]_)(?![\\p{L}\\p{N}_])");

    /** Stand for the beginning and the end of it; they are no characters, so no text has them. */
    private static final char STRONG = '\ufdd0';

    private static final char STRONG_ENDS = '\ufdd1';
    private static final char LEANING = '\ufdd2';
    private static final char LEANING_ENDS = '\ufdd3';

    private final SourceText source;
    private boolean strong;
    private boolean leaning;

    Emphasis(SourceText source) {
        this.source = source;
    }

    void take() {
        var from = source.first(0, source.size(), this::isPlain);
        while (from < source.size()) {
            var to = source.first(from, source.size(), index -> !isPlain(index));
            take(from, to);
            from = source.first(to, source.size(), this::isPlain);
        }
    }

    private boolean isPlain(int index) {
        return source.open(index) && !source.isFormatted(index);
    }

    private void take(int from, int to) {
        var text = String.join("\n", source.lines(from, to));
        var understood = understood(UNDERSCORES, LEANING, understood(STARS, STRONG, text));
        if (!understood.equals(text)) {
            var lines = understood.split("\n", -1);
            for (var index = from; index < to; index++) {
                source.emphasize(index, runs(lines[index - from]));
            }
        }
    }

    private String understood(Pattern signs, char begins, String text) {
        return signs.matcher(text).replaceAll(found -> {
            var sign = new Mark(Mark.Kind.SEPARATOR, found.group(1));
            source.mark(sign);
            source.mark(sign);
            var words = found.group(2).stripTrailing();
            var blank = found.group(2).substring(words.length());
            return Matcher.quoteReplacement(begins + words + (char) (begins + 1) + blank);
        });
    }

    private List<Run> runs(String line) {
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var at = 0; at < line.length(); at++) {
            if (line.charAt(at) >= STRONG && line.charAt(at) <= LEANING_ENDS) {
                runs.add(run(line.substring(from, at)));
                turn(line.charAt(at));
                from = at + 1;
            }
        }
        runs.add(run(line.substring(from)));
        return runs;
    }

    private Run run(String words) {
        return new Run(words, strong, leaning, null);
    }

    private void turn(char sign) {
        switch (sign) {
            case STRONG -> strong = true;
            case STRONG_ENDS -> strong = false;
            case LEANING -> leaning = true;
            default -> leaning = false;
        }
    }
}
