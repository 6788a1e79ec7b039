package org.chapterhouse.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.job.FailedJobs;
import org.chapterhouse.mail.internal.Outbox;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.site.Site;

/**
 * The letters that do not get out: for whoever looks after the suite by what stands in their way, for whoever looks after a site
 * in one line. Nothing of what they say is told, and not to whom.
 */
@ApplicationScoped
@Transactional
@HouseOnly
public class HeldUpLetters {

    /** Less is no delay: a mail server may be restarted, or ask us to come again. */
    static final Duration LONG = Duration.ofMinutes(15);

    @Inject
    FailedJobs failed;

    @Inject
    Outbox outbox;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Letters that could not be delivered for one reason. */
    public record Why(String problem, long count, long givenUp, Instant since, String reference) {}

    /** Letters that wait, and since when the oldest does. */
    public record Delay(int count, Instant since) {}

    /** By what stands in their way, the most first. */
    public List<Why> all() {
        return failed.alike(Post.DELIVERY).stream()
                .map(alike ->
                        new Why(alike.problem(), alike.count(), alike.waiting(), alike.since(), alike.reference()))
                .toList();
    }

    /** How many wait for long, and since when the oldest does; nothing when none does. */
    public Optional<Delay> delay(Site site) {
        currentUser.require(Areas.SITE, Verb.EDIT, site.slug());
        var written = outbox.writtenBefore(clock.instant().minus(LONG));
        return written.stream().findFirst().map(oldest -> new Delay(written.size(), oldest));
    }

    /** Tries at once those that wait for that reason. */
    public void again(String problem) {
        failed.allAgain(Post.DELIVERY, problem);
    }

    /** Forgets those that wait for that reason: nobody will get them. */
    public void drop(String problem) {
        failed.dropAll(Post.DELIVERY, problem)
                .forEach(order ->
                        outbox.forget(RecordJson.read(order, Delivery.class).letter()));
    }
}
