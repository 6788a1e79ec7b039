package org.chapterhouse.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.chapterhouse.job.internal.Orders;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.ForEveryone;

/**
 * Orders work for later: {@code jobs.order(new Remind(shift.id()), shift.begins().minus(ONE_DAY))}.
 *
 * <p>The order is part of the caller's transaction, and done with what whoever is signed in now may do then. What nobody
 * or a reader has ordered is done without any permission.
 */
@ApplicationScoped
@Transactional
@ForEveryone(
        "the feature that orders has asked whether its caller may; the work is done with that caller's permissions")
public class Jobs {

    @Inject
    JobCatalog catalog;

    @Inject
    Orders orders;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Orders work to be done in a moment. */
    public void order(Record order) {
        order(order, clock.instant());
    }

    /** Orders work to be done at a time, or soon after. */
    public void order(Record order, Instant at) {
        order(catalog.nameOf(order.getClass()), order, at);
    }

    /** Orders work of one job among several that are ordered alike, by its full name. */
    @HouseOnly
    public void order(String job, Record order) {
        order(job, order, clock.instant());
    }

    /** Calls off work that nobody is at yet, since there is nothing to be done any more. */
    @HouseOnly
    public void callOff(Record order) {
        orders.callOff(catalog.nameOf(order.getClass()), RecordJson.write(order));
    }

    /** The same of one job among several that are ordered alike, by its full name. */
    @HouseOnly
    public void callOff(String job, Record order) {
        orders.callOff(job, RecordJson.write(order));
    }

    private void order(String job, Record order, Instant at) {
        orders.add(job, RecordJson.write(order), at, clock.instant(), orderedBy());
    }

    private Optional<AccountId> orderedBy() {
        return currentUser.account().map(Account::id).filter(id -> !id.equals(AccountId.SYSTEM));
    }
}
