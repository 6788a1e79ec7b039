package org.chapterhouse.plugins.pressreleases.intake;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes off the signs by which plain text shows headings, quotations and rules: {@code ## Heading}, {@code > quoted}. */
final class LineSigns {

    private static final Pattern HEADING =
            Pattern.compile("^(?<sign>#{1,4})\\s++(?=[*_\"\u201c\u00bf\u00a1]{0,2}[\\p{L}\\p{N}])");
    private static final Pattern QUOTED = Pattern.compile("^>(?:\\s|$)");
    private static final Pattern RULE = Pattern.compile("-{3,}|_{3,29}|={3,}|~{3,}|\\*{3,}|\\*(?:\\s\\*){2,}");
    private static final Pattern SPACE = Pattern.compile("\\s++");

    private final SourceText source;

    LineSigns(SourceText source) {
        this.source = source;
    }

    void take() {
        IntStream.range(0, source.size())
                .filter(index -> source.open(index) && !source.isFormatted(index))
                .forEach(this::take);
    }

    private void take(int index) {
        var line = source.line(index);
        var heading = HEADING.matcher(source.head(index));
        if (heading.lookingAt()) {
            mark(heading.group("sign"));
            source.leave(index, line.substring(heading.end()));
            source.setApart(index);
            if (heading.group("sign").length() == 1) {
                source.entitle(index);
            }
        } else if (QUOTED.matcher(line).lookingAt() && isQuotation(index)) {
            mark(">");
            source.leave(index, line.substring(1));
        } else if (RULE.matcher(line).matches()) {
            SPACE.splitAsStream(line).forEach(this::mark);
            source.leave(index, "");
        }
    }

    /** Whether the lines below, up to a blank one, are quoted too: the sign of one of several may mean "more than". */
    private boolean isQuotation(int index) {
        return !source.open(index + 1) || isQuoted(index + 1);
    }

    private boolean isQuoted(int index) {
        return source.open(index) && QUOTED.matcher(source.line(index)).lookingAt();
    }

    private void mark(String sign) {
        source.mark(new Mark(Mark.Kind.SEPARATOR, sign));
    }
}
