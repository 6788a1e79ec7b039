package org.chapterhouse.web.site;

import java.time.LocalDate;
import java.util.List;
import org.chapterhouse.search.Found.Piece;

/**
 * The middle of the page on which one looks for words, and what was found.
 *
 * @param words as they were looked for
 * @param isCut whether more was typed than was looked for
 * @param count how much was found, in a sentence
 * @param kinds all together, then each kind
 * @param first the number of the first line among all
 * @param further where else to look
 */
public record SearchView(
        String words, boolean isCut, String count, List<Kind> kinds, int first, List<Line> lines, List<Link> further) {

    public SearchView {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
        further = List.copyOf(further);
    }

    public boolean isAsked() {
        return !words.isEmpty();
    }

    /** @param count as the language writes numbers */
    public record Kind(Link link, String count, boolean chosen) {}

    /**
     * A page that was found.
     *
     * @param kind what its kind is called; it leads nowhere
     * @param siteName whose it is; empty where all are of one site
     * @param tongue what title and excerpt have to say of their language
     */
    public record Line(
            String url,
            Link kind,
            String siteName,
            LocalDate dated,
            Tongue tongue,
            List<Piece> title,
            List<Piece> excerpt) {

        public Line {
            title = List.copyOf(title);
            excerpt = List.copyOf(excerpt);
        }
    }
}
