package org.chapterhouse.workflow;

import org.chapterhouse.content.ContentItem;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The item has come to where this cannot be done; often because somebody else did it a moment ago. */
public class ActNotPossible extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    ActNotPossible(Act act, ContentItem item) {
        super(problem(act, item));
    }

    static Problem problem(Act act, ContentItem item) {
        return Problem.of(
                ActNotPossible.class,
                Problem.Kind.CONFLICT,
                act == Act.WITHDRAW ? withdrawal(item) : "CH-225.other",
                item.draft().title());
    }

    private static String withdrawal(ContentItem item) {
        return switch (item.publicity()) {
            case NEVER -> "CH-225.never-published";
            case LIVE -> "CH-225.live";
            case WITHDRAWN -> "CH-225.withdrawn";
        };
    }
}
