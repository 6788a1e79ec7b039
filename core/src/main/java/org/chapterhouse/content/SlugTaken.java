package org.chapterhouse.content;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody else has the address. */
public class SlugTaken extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    SlugTaken(SitePath path, Holder holder) {
        super(new Problem("CH-204", Problem.Kind.USER, "The address '" + path + "' " + words(holder)));
    }

    private static String words(Holder holder) {
        var name = "'" + holder.name() + "'";
        return switch (holder.kind()) {
            case PAGE ->
                "already belongs to the page " + name
                        + ". Choose another address for this page, or publish that one at another address first.";
            case DRAFT ->
                "is meant for the draft " + name
                        + " already. Choose another address for this page, or change the address of that draft first.";
            case FORMER -> "leads to " + name + ", which used to be there. Choose another address for this page.";
            case LIST -> "already belongs to the list " + name + ". Choose another address for this page.";
            case HOUSE -> "is kept for the suite itself. Choose another address for this page.";
        };
    }
}
