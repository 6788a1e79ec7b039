package org.chapterhouse.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.job.internal.Order;
import org.chapterhouse.job.internal.Orders;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;

/** What happens to one order, each in a transaction of its own: it is taken, then done and ended, or given back. */
@ApplicationScoped
@Transactional
@HouseOnly
@ForEveryone("what was ordered is done at its time; nobody is at a screen")
public class Turn {

    /** A node whose clock or database is slow still ends before somebody else takes over. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(12));

    @Inject
    Orders orders;

    @Inject
    JobCatalog catalog;

    @Inject
    PluginHomes homes;

    @Inject
    Clock clock;

    /** Orders what is due by its rhythm. */
    void orderDue() {
        var now = clock.instant();
        var repeated = catalog.all().stream()
                .filter(known -> known.job().pause().isPresent())
                .map(KnownJob::name)
                .toList();
        orders.due(repeated, now).forEach(name -> catalog.find(name).ifPresent(known -> repeat(name, known.job())));
        orders.forgetOld(now);
    }

    private <T extends Record> void repeat(String name, Job<T> job) {
        orders.repeat(
                name,
                RecordJson.write(job.ownOrder().orElseThrow()),
                job.pause().orElseThrow(),
                clock.instant());
    }

    /**
     * Takes the order that has waited longest.
     *
     * @param spared whose jobs are under way here already
     */
    Optional<Order> take(Collection<String> spared) {
        var now = clock.instant();
        var order = orders.next(catalog.names(), spared, now);
        order.ifPresent(
                taken -> orders.lease(taken, now.plus(job(taken).longest()).plus(MARGIN)));
        return order;
    }

    /** Whether it was tried too often already: those who tried never came back. */
    boolean isSpent(Order order) {
        return order.attempt() > job(order).tries();
    }

    /**
     * Does it and ends it: both, or neither.
     *
     * @throws LeaseOver when somebody else has it by now
     */
    void carryOut(Order order) {
        carryOut(order, job(order));
        if (!orders.end(order)) {
            throw new LeaseOver(order.name());
        }
    }

    private <T extends Record> void carryOut(Order order, Job<T> job) {
        homes.handle(job.handler(), RecordJson.read(order.arguments(), job.order()));
    }

    /** @param problem what whoever looks after it is told; empty when only the log says more */
    void giveBack(Order order, String problem, String reference) {
        var now = clock.instant();
        var again = order.attempt() >= job(order).tries()
                ? Optional.<Instant>empty()
                : Optional.of(now.plus(PAUSES.get(Math.min(order.attempt(), PAUSES.size()) - 1)));
        orders.giveBack(order, again, now, problem, reference);
    }

    Duration longest(Order order) {
        return job(order).longest();
    }

    private Job<?> job(Order order) {
        return catalog.find(order.name()).orElseThrow().job();
    }

    /** It took too long, and another node has begun it anew. */
    static final class LeaseOver extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LeaseOver(String job) {
            super("another node has taken over the job '" + job + "', which took too long here");
        }
    }
}
