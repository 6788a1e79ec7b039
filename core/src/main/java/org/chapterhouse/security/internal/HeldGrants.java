package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.chapterhouse.security.Grant;

/**
 * What somebody was given, read once for as long as the thread works for them: a screen asks hundreds of questions. What
 * decides an act is read anew first.
 */
@ApplicationScoped
public class HeldGrants {

    @Inject
    GrantStore grants;

    private final OncePerThread<List<Grant>> held = new OncePerThread<>(HeldGrants.class, who -> grants.of(who));

    public List<Grant> of(SignedInAs who) {
        return held.of(who);
    }

    /** The next question is answered from the database. */
    public void readAgain() {
        held.readAgain();
    }
}
