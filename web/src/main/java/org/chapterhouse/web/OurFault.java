package org.chapterhouse.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

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
}
