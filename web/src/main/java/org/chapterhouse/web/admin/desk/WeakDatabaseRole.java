package org.chapterhouse.web.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.chapterhouse.platform.DatabaseRole;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.web.Speech;

/** Tells those who look after the whole suite that its database role may do more than it should. */
@Named
@RequestScoped
public class WeakDatabaseRole {

    @Inject
    DatabaseRole role;

    @Inject
    CurrentUser user;

    /** What there is to do, or an empty text. */
    public String getAdvice() {
        return role.weakness()
                .filter(problem -> user.may(Areas.SITE, Verb.EDIT, "*"))
                .map(problem -> problem.message().in(Speech.ofScreens()))
                .orElse("");
    }
}
