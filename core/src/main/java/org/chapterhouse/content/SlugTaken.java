package org.chapterhouse.content;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Somebody else has the address. */
public class SlugTaken extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    SlugTaken(SitePath path, Holder holder) {
        super(Problem.of(SlugTaken.class, Problem.Kind.CONFLICT, key(holder.kind()), path, holder.name()));
    }

    private static String key(Holder.Kind kind) {
        return switch (kind) {
            case PAGE -> "CH-204.page";
            case DRAFT -> "CH-204.draft";
            case FORMER -> "CH-204.former";
            case STANDING -> "CH-204.standing";
            case HOUSE -> "CH-204.house";
        };
    }
}
