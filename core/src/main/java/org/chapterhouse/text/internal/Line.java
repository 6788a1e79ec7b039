package org.chapterhouse.text.internal;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.text.internal.Block.Inline;
import org.chapterhouse.text.internal.Block.Marks;

/** The words of one block in canonical form: no space at the edges, marks only on words, like next to like joined. */
final class Line {

    private Line() {}

    static List<Inline> tidy(List<Inline> line) {
        if (line.stream().allMatch(part -> isBlank(part.text()))) {
            return List.of();
        }
        var parts = joined(withoutEdges(joined(line)));
        return joined(parts.stream().map(Line::unmarkedIfBlank).toList());
    }

    private static Inline unmarkedIfBlank(Inline part) {
        return part.isBreak() || !isBlank(part.text()) ? part : new Inline(part.text(), Marks.NONE);
    }

    private static List<Inline> joined(List<Inline> line) {
        var parts = new ArrayList<Inline>();
        for (var part : line) {
            int last = parts.size() - 1;
            if (part.text().isEmpty()) {
                continue;
            }
            if (last >= 0
                    && !part.isBreak()
                    && !parts.get(last).isBreak()
                    && parts.get(last).marks().equals(part.marks())) {
                parts.set(last, new Inline(parts.get(last).text() + part.text(), part.marks()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Spaces at the beginning and end of each line, and breaks at the beginning and end of all, are not seen on a page. */
    private static List<Inline> withoutEdges(List<Inline> line) {
        var forward = withoutLeading(line, false);
        return withoutLeading(forward, true);
    }

    private static List<Inline> withoutLeading(List<Inline> line, boolean fromEnd) {
        var kept = new ArrayList<Inline>();
        boolean atEdge = true;
        for (int i = 0; i < line.size(); i++) {
            var part = line.get(fromEnd ? line.size() - 1 - i : i);
            var stripped = atEdge && !part.isBreak() ? stripped(part, fromEnd) : part;
            if (stripped.text().isEmpty() || (part.isBreak() && kept.isEmpty())) {
                continue;
            }
            kept.add(fromEnd ? 0 : kept.size(), stripped);
            atEdge = part.isBreak();
        }
        return kept;
    }

    private static Inline stripped(Inline part, boolean fromEnd) {
        var text = part.text();
        int start = 0;
        int end = text.length();
        while (!fromEnd && start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (fromEnd && end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Inline(text.substring(start, end), part.marks());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
