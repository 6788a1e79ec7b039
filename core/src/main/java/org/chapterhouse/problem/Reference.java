package org.chapterhouse.problem;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * The one place where a failure of ours meets a person: it is logged once, with everything that led to it, under a reference of eight
 * characters that the person sees and can pass on.
 */
@HouseOnly
public final class Reference {

    private static final Logger LOG = System.getLogger(Reference.class.getName());

    private Reference() {}

    /** Logs a failure and gives it a reference. */
    public static String of(Throwable failure) {
        return logged("", failure);
    }

    /**
     * Logs a failure and gives it a reference.
     *
     * @param what what failed, for the log
     */
    public static String of(String what, Throwable failure) {
        return logged(": " + what, failure);
    }

    private static String logged(String what, Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Reference " + reference + what, failure);
        return reference;
    }
}
