package org.chapterhouse.job.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.AccountId;

/** The orders that are there; always within the transaction of whoever asks. */
@ApplicationScoped
public class Orders {

    /** How long what has failed is kept for a person. */
    public static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Sql sql;

    public void add(String name, JsonObject arguments, Instant at, Instant now, Optional<AccountId> orderedBy) {
        sql.of("insert into job_order (id, name, arguments, ordered_by, ordered_at, due_at)"
                        + " values (:id, :name, :arguments, :orderedBy, :now, :at)")
                .with("id", UUID.randomUUID())
                .with("name", name)
                .with("arguments", arguments)
                .with("orderedBy", orderedBy)
                .with("now", now)
                .with("at", at)
                .run();
    }

    /**
     * The order that has waited longest and that nobody is at, kept from everybody else until the transaction ends.
     *
     * @param names the jobs that are here
     * @param spared whose jobs are not asked for
     */
    public Optional<Order> next(Collection<String> names, Collection<String> spared, Instant now) {
        return sql.of(
                        "select id, name, arguments, ordered_by, ordered_at, attempt + 1 as attempt, :lease as lease from job_order"
                                + " where failed_at is null and due_at <= :now and (leased_until is null or leased_until < :now)"
                                + " and name = any(:names) and split_part(name, '.', 1) <> all(:spared)"
                                + " order by due_at, ordered_at limit 1 for update skip locked")
                .with("lease", UUID.randomUUID())
                .with("now", now)
                .with("names", names)
                .with("spared", spared)
                .first(Order.class);
    }

    /** Whoever took the order has until then. */
    public void lease(Order order, Instant until) {
        sql.of("update job_order set lease = :lease, leased_until = :until, attempt = :attempt where id = :id")
                .with(order)
                .with("until", until)
                .run();
    }

    /** Ends an order that is done; answers whether it was still ours. */
    public boolean end(Order order) {
        return sql.of("delete from job_order where id = :id and lease = :lease")
                        .with(order)
                        .run()
                == 1;
    }

    /**
     * Gives an order back that could not be done, if it is still ours.
     *
     * @param again when it is tried again; never, if it waits for a person now
     */
    public void giveBack(Order order, Optional<Instant> again, Instant now, String problem, String reference) {
        sql.of(
                        "update job_order set lease = null, leased_until = null, attempt = :attempt, due_at = coalesce(:again, due_at),"
                                + " failed_at = case when :again::timestamptz is null then :now::timestamptz end, problem = :problem,"
                                + " reference = :reference where id = :id and (lease is null or lease = :lease or leased_until < :now)")
                .with(order)
                .with("again", again)
                .with("now", now)
                .with("problem", problem)
                .with("reference", reference)
                .run();
    }

    /** Calls off what was ordered so, unless somebody is at it. */
    public void callOff(String name, JsonObject arguments) {
        sql.of("delete from job_order where name = :name and arguments = :arguments and lease is null")
                .with("name", name)
                .with("arguments", arguments)
                .run();
    }

    /** Orders what is due again, unless what was ordered before is still there. */
    public void repeat(String name, JsonObject arguments, Duration pause, Instant now) {
        var isDue = sql.of("insert into job_rhythm (name, next_at) values (:name, :next) on conflict (name)"
                                + " do update set next_at = :next where job_rhythm.next_at <= :now")
                        .with("name", name)
                        .with("next", now.plus(pause))
                        .with("now", now)
                        .run()
                == 1;
        if (isDue && !isWaiting(name)) {
            add(name, arguments, now, now, Optional.empty());
        }
    }

    /** Those of the jobs that are due to be ordered, or were never ordered. */
    public List<String> due(Collection<String> names, Instant now) {
        return sql.of("select name from unnest(:names) as known(name) where not exists"
                        + " (select from job_rhythm r where r.name = known.name and r.next_at > :now)")
                .with("names", names)
                .with("now", now)
                .list(String.class);
    }

    private boolean isWaiting(String name) {
        return sql.of("select 1 from job_order where name = :name and failed_at is null limit 1")
                .with("name", name)
                .any();
    }

    /** What has failed is not kept for ever: it may name people. */
    public void forgetOld(Instant now) {
        sql.of("delete from job_order where failed_at < :before")
                .with("before", now.minus(KEPT))
                .run();
    }
}
