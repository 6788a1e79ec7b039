package org.chapterhouse.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.job.internal.Orders;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.Verb;

/** The orders that could not be done: what stands in the way, and what a person may do about it. */
@ApplicationScoped
@Transactional
@HouseOnly
public class FailedJobs {

    /** Longer than anything waits where somebody works. */
    public static final Duration OVERDUE = Duration.ofMinutes(30);

    private static final String EVERYWHERE = "*";

    private static final String NAMES = "exists (select from jsonb_path_query(arguments, 'strict $.**') part"
            + " where jsonb_typeof(part) = 'string' and lower(part #>> '{}') = :person)";

    @Inject
    Sql sql;

    @Inject
    JobCatalog catalog;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The newest first: those that wait for a person, and those that are tried again by themselves. */
    public List<FailedJob> list(int limit) {
        currentUser.require(Areas.JOB, Verb.VIEW, EVERYWHERE);
        return sql.of("select id, name, ordered_at, attempt, due_at, failed_at, problem, reference from job_order"
                        + " where reference <> '' order by failed_at is null, ordered_at desc, id limit :limit")
                .with("limit", limit)
                .list(FailedJob.class);
    }

    /** The same besides those of one job, of which somebody else tells. */
    public List<FailedJob> listBesides(String job, int limit) {
        currentUser.require(Areas.JOB, Verb.VIEW, EVERYWHERE);
        return sql.of("select id, name, ordered_at, attempt, due_at, failed_at, problem, reference from job_order"
                        + " where reference <> '' and name <> :job"
                        + " order by failed_at is null, ordered_at desc, id limit :limit")
                .with("job", job)
                .with("limit", limit)
                .list(FailedJob.class);
    }

    /**
     * Orders of one job that failed for one reason.
     *
     * @param problem what stood in the way, in words; empty when only the log says it
     * @param count how many
     * @param waiting how many of these wait for a person
     * @param since when the oldest was ordered
     * @param reference under which the log says more of one of them
     */
    public record Alike(String problem, long count, long waiting, Instant since, String reference) {}

    /** Those of one job by what stood in their way, the most first. */
    public List<Alike> alike(String job) {
        currentUser.require(Areas.JOB, Verb.VIEW, EVERYWHERE);
        return sql.of("select problem, count(*) as count, count(failed_at) as waiting, min(ordered_at) as since,"
                        + " max(reference) as reference from job_order where name = :job and reference <> ''"
                        + " group by problem order by count desc, problem")
                .with("job", job)
                .list(Alike.class);
    }

    /** Has every order of a job tried at once that failed for that reason, and as often as at first. Answers how many. */
    public int allAgain(String job, String problem) {
        currentUser.require(Areas.JOB, Verb.EDIT, EVERYWHERE);
        var count = sql.of("update job_order set failed_at = null, attempt = 0, due_at = :now"
                        + " where name = :job and problem = :problem and reference <> '' and lease is null")
                .with("now", clock.instant())
                .with("job", job)
                .with("problem", problem)
                .run();
        note(JobAct.ORDERED_AGAIN, job, count);
        return count;
    }

    /** Has none of them done, ever. Answers what was ordered. */
    public List<JsonObject> dropAll(String job, String problem) {
        currentUser.require(Areas.JOB, Verb.EDIT, EVERYWHERE);
        var dropped = sql.of("delete from job_order where name = :job and problem = :problem and reference <> ''"
                        + " and lease is null returning arguments")
                .with("job", job)
                .with("problem", problem)
                .list(JsonObject.class);
        note(JobAct.DROPPED, job, dropped.size());
        return dropped;
    }

    private void note(JobAct act, String job, int count) {
        if (count > 0) {
            audit.record(act, new AuditSubject("job", job), EVERYWHERE, Map.of("orders", String.valueOf(count)));
        }
    }

    /** What people call such a job; nothing when its plugin is not here. */
    @ForEveryone("it says nothing of what was ordered")
    public Optional<Message> called(FailedJob job) {
        return catalog.find(job.name()).map(KnownJob::called);
    }

    /** How many are due for long, and nobody is at them: whoever works here does not. Those whose plugin is gone wait for it. */
    public long overdue() {
        currentUser.require(Areas.JOB, Verb.VIEW, EVERYWHERE);
        var now = clock.instant();
        return sql.of(
                        "select count(*) from job_order where failed_at is null and due_at < :before and name = any(:names)"
                                + " and (leased_until is null or leased_until < :now)")
                .with("before", now.minus(OVERDUE))
                .with("names", catalog.names())
                .with("now", now)
                .first(Long.class)
                .orElse(0L);
    }

    /** How many wait for a person. */
    public long count() {
        currentUser.require(Areas.JOB, Verb.VIEW, EVERYWHERE);
        return sql.of("select count(*) from job_order where failed_at is not null")
                .first(Long.class)
                .orElse(0L);
    }

    /** Has it tried at once, and as often as at first; nothing when it is done or dropped by now. */
    public void again(UUID id) {
        currentUser.require(Areas.JOB, Verb.EDIT, EVERYWHERE);
        var isThere = sql.of("update job_order set failed_at = null, attempt = 0, due_at = :now"
                                + " where id = :id and lease is null")
                        .with("now", clock.instant())
                        .with("id", id)
                        .run()
                == 1;
        if (isThere) {
            audit.record(JobAct.ORDERED_AGAIN, subject(id), EVERYWHERE, Map.of());
        }
    }

    /** Has it never done. */
    public void drop(UUID id) {
        currentUser.require(Areas.JOB, Verb.EDIT, EVERYWHERE);
        var isThere = sql.of("delete from job_order where id = :id and lease is null")
                        .with("id", id)
                        .run()
                == 1;
        if (isThere) {
            audit.record(JobAct.DROPPED, subject(id), EVERYWHERE, Map.of());
        }
    }

    /** What failed and names somebody, for whoever asks what is held of them; and until when it does. */
    public record Naming(UUID id, String name, Instant until) {}

    /** @param person what stands in an order as it is, in small letters */
    public List<Naming> about(String person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.VIEW, EVERYWHERE);
        return sql
                .of("select id, name, failed_at as until from job_order where failed_at is not null and " + NAMES)
                .with("person", person)
                .list(Naming.class)
                .stream()
                .map(failed ->
                        new Naming(failed.id(), failed.name(), failed.until().plus(Orders.KEPT)))
                .toList();
    }

    public int forget(String person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.DELETE, EVERYWHERE);
        return sql.of("delete from job_order where failed_at is not null and " + NAMES)
                .with("person", person)
                .run();
    }

    private static AuditSubject subject(UUID id) {
        return new AuditSubject("job", id.toString());
    }
}
