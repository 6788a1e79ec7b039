package org.chapterhouse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.audit.internal.Seals;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;

/**
 * Looks whether the audit trail is as it was written. Not transactional: the walk lasts as long as the chain, what it
 * reads is never changed, and what is written meanwhile waits for nothing. The command {@code audit} asks for it.
 */
@ApplicationScoped
@HouseOnly
public class ChainCheck {

    @Inject
    Seals seals;

    @Inject
    CurrentUser currentUser;

    /** Walks the whole chain, a thousand entries at a time. */
    public ChainReport verify() {
        currentUser.require(Areas.AUDIT, Verb.VIEW, "*");
        return seals.verify();
    }
}
