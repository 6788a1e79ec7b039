package org.chapterhouse.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.person.internal.PersonalDataAct;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Grant;
import org.chapterhouse.security.Verb;

/**
 * Asks every plugin what it holds of a person, and has all of them forget. Needs {@code suite.personal-data} for every site. One that
 * fails is told of and keeps no other from answering.
 */
@ApplicationScoped
@HouseOnly
public class PersonalRecords {

    private static final Logger LOG = System.getLogger(PersonalRecords.class.getName());
    private static final AuditSubject ALL = new AuditSubject("personal-data", "all");

    @Inject
    DataCatalog catalog;

    @Inject
    PluginHomes homes;

    @Inject
    Erasing erasing;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail auditTrail;

    public boolean maySearch() {
        return currentUser.may(Areas.PERSONAL_DATA, Verb.VIEW, Grant.EVERY_SITE);
    }

    public boolean mayErase() {
        return currentUser.may(Areas.PERSONAL_DATA, Verb.DELETE, Grant.EVERY_SITE);
    }

    /** What is held of that person, plugin by plugin; those that hold nothing are among them. */
    public List<Asked> about(Person person) {
        return noted(PersonalDataAct.SEARCHED, person);
    }

    /** The same, to be given to the person. */
    public List<Asked> export(Person person) {
        return noted(PersonalDataAct.EXPORTED, person);
    }

    private List<Asked> noted(PersonalDataAct act, Person person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.VIEW, Grant.EVERY_SITE);
        auditTrail.record(act, ALL, Grant.EVERY_SITE, Map.of());
        return catalog.all().stream().map(known -> ask(known, person)).toList();
    }

    /** Has every plugin forget that person. */
    public List<Asked> forget(Person person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.DELETE, Grant.EVERY_SITE);
        return catalog.all().stream().map(known -> erase(known, person)).toList();
    }

    private <T extends Record> Asked ask(KnownData<T> known, Person person) {
        try {
            var things = homes.handle(known.data().about(), person).stream()
                    .map(held -> new Asked.Thing(RecordJson.write(held.data()), held.until()))
                    .toList();
            return new Asked(known, things, 0, false);
        } catch (RuntimeException e) {
            return failed(known, e);
        }
    }

    private Asked erase(KnownData<?> known, Person person) {
        try {
            return new Asked(known, List.of(), erasing.erase(known, person), false);
        } catch (RuntimeException e) {
            return failed(known, e);
        }
    }

    /** Without the words of the failure, which may hold whom it was about. */
    private static Asked failed(KnownData<?> known, RuntimeException failure) {
        LOG.log(
                Level.WARNING,
                "{0} could not answer what it holds of a person: {1} at {2}",
                known.id(),
                failure.getClass().getName(),
                List.of(failure.getStackTrace()).stream().findFirst());
        return new Asked(known, List.of(), 0, true);
    }
}
