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
        var title = "'" + item.draft().title() + "'";
        return new Problem(
                "CH-225",
                Problem.Kind.USER,
                switch (act) {
                    case SAVE, PUBLISH -> title + " has come to where this cannot be done.";
                    case WITHDRAW ->
                        switch (item.publicity()) {
                            case NEVER -> title + " was never published, so there is nothing to withdraw.";
                            case LIVE -> title + " cannot be withdrawn now.";
                            case WITHDRAWN -> title + " is withdrawn already. Readers do not see it.";
                        };
                });
    }
}
