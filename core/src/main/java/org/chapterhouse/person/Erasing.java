package org.chapterhouse.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.person.internal.PersonalDataAct;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Grant;
import org.chapterhouse.security.Verb;

/** Has one plugin forget a person, and notes it, both or neither: another that fails takes nothing of it back. */
@ApplicationScoped
@Transactional
@HouseOnly
public class Erasing {

    @Inject
    PluginHomes homes;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail auditTrail;

    int erase(KnownData<?> known, Person person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.DELETE, Grant.EVERY_SITE);
        var erased = homes.handle(known.data().forget(), person);
        auditTrail.record(
                PersonalDataAct.ERASED,
                new AuditSubject("personal-data", known.id()),
                Grant.EVERY_SITE,
                Map.of("things", String.valueOf(erased)));
        return erased;
    }
}
