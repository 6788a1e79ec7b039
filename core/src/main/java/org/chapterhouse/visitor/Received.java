package org.chapterhouse.visitor;

import java.util.List;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.HouseOnly;

/** What the reception answers to a form that was sent. */
@HouseOnly
public sealed interface Received {

    /** It was taken, now or when it was sent before. */
    record Accepted(String outcome) implements Received {}

    /**
     * The form is shown again, with what was typed.
     *
     * @param findings what is to be mended
     * @param token that the form carries then
     */
    record Again(Reason reason, List<Finding> findings, FormToken token) implements Received {

        public Again {
            findings = List.copyOf(findings);
        }
    }

    /** Why a form is shown again. */
    enum Reason {
        /** Something typed has to be changed. */
        MEND(422),
        /** Its token is too old, or none of ours. */
        EXPIRED(422),
        /** It came back faster than anybody types. */
        QUICK(422),
        /** Something stands in the field that no person sees. */
        TRAP(422),
        /** It was sent already, with something else in it. */
        FURTHER(409),
        /** The same sender has sent it very often. */
        OFTEN(429);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The status of the answer over HTTP. */
        public int status() {
            return status;
        }
    }
}
