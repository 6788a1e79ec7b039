package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.util.ThreadContext;
import org.chapterhouse.security.Grant;

/**
 * What somebody was given, read once for as long as the thread works for them: a screen asks hundreds of questions. What
 * decides an act is read anew first.
 */
@ApplicationScoped
public class HeldGrants {

    private static final String KEY = HeldGrants.class.getName();

    @Inject
    GrantStore grants;

    private record Held(SignedInAs who, List<Grant> grants) {}

    public List<Grant> of(SignedInAs who) {
        if (ThreadContext.get(KEY) instanceof Held held && held.who().equals(who)) {
            return held.grants();
        }
        var read = grants.of(who);
        ThreadContext.put(KEY, new Held(who, read));
        return read;
    }

    /** The next question is answered from the database. */
    public void readAgain() {
        ThreadContext.remove(KEY);
    }
}
