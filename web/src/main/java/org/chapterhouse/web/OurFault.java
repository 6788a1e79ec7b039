package org.chapterhouse.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/**
 * The one place where a failure of ours meets a person: it is logged once, with everything that led to it, under a
 * reference that the person sees.
 */
public final class OurFault {

    private static final Logger LOG = System.getLogger(OurFault.class.getName());

    private OurFault() {}

    /** Logs a failure and gives it a reference of eight characters. */
    public static String reference(Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Reference " + reference, failure);
        return reference;
    }

    /** What a person reads: as it is when they can do something about it, else with the reference to what was logged. */
    public static String words(ChapterhouseException problem) {
        var message = problem.problem().message();
        return isOurs(problem) ? message + " Reference: " + reference(problem) + "." : message;
    }

    public static boolean isOurs(ChapterhouseException problem) {
        return problem.problem().kind() != Problem.Kind.USER;
    }
}
