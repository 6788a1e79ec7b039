package org.chapterhouse.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.job.FailedJobs;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.FormerAccounts;
import org.chapterhouse.security.FormerAccounts.Known;

/**
 * What the suite holds of people below its content: their accounts, what they did, and work that failed and names them. An account that
 * is open stays, and so does what was done: that is sealed.
 */
@ApplicationScoped
@HouseOnly
public class HeldByTheSuite implements HouseData {

    /** An account, as its person may read it. */
    public record HeldAccount(String name, String email) {}

    /** What was done under a name. */
    public record HeldActs(String name, int acts) {}

    /** Work that failed and names the person. */
    public record HeldWork(String job) {}

    @Inject
    FormerAccounts accounts;

    @Inject
    AuditTrail auditTrail;

    @Inject
    FailedJobs failedJobs;

    @Override
    public List<PersonalData<?>> personalData() {
        return List.of(
                PersonalData.of("accounts", HeldAccount.class)
                        .about(HeldByTheSuite.class, HeldByTheSuite::accountsOf)
                        .forget(HeldByTheSuite.class, HeldByTheSuite::forgetAccounts),
                PersonalData.of("acts", HeldActs.class)
                        .about(HeldByTheSuite.class, HeldByTheSuite::actsOf)
                        .forget(HeldByTheSuite.class, (held, person) -> 0),
                PersonalData.of("work", HeldWork.class)
                        .about(HeldByTheSuite.class, HeldByTheSuite::workAbout)
                        .forget(HeldByTheSuite.class, HeldByTheSuite::forgetWork));
    }

    List<Held<HeldAccount>> accountsOf(Person person) {
        return accounts.of(person.lowerCase()).stream()
                .map(HeldByTheSuite::account)
                .toList();
    }

    private static Held<HeldAccount> account(Known known) {
        var held = Held.of(new HeldAccount(known.displayName(), known.email()));
        return known.open() ? held.staying() : held;
    }

    int forgetAccounts(Person person) {
        return accounts.forget(person.lowerCase());
    }

    List<Held<HeldActs>> actsOf(Person person) {
        var ids = accounts.of(person.lowerCase()).stream()
                .map(known -> known.id().value().toString())
                .toList();
        return auditTrail.mentions(ids, person.lowerCase()).stream()
                .map(mention ->
                        Held.of(new HeldActs(mention.name(), mention.acts())).staying())
                .toList();
    }

    List<Held<HeldWork>> workAbout(Person person) {
        return failedJobs.about(person.lowerCase()).stream()
                .map(failed -> Held.of(new HeldWork(failed.name())).until(failed.until()))
                .toList();
    }

    int forgetWork(Person person) {
        return failedJobs.forget(person.lowerCase());
    }
}
