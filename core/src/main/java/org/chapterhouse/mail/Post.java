package org.chapterhouse.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chapterhouse.job.HouseJobs;
import org.chapterhouse.job.Job;
import org.chapterhouse.job.Jobs;
import org.chapterhouse.mail.internal.Outbox;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.site.Sites;

/** Delivers the letters that wait, one by one, and forgets them. */
@ApplicationScoped
@Transactional
@HouseOnly
@ForEveryone("letters go out by jobs; who wrote them was asked then")
public class Post implements HouseJobs {

    /** The full name of the job that delivers. */
    public static final String DELIVERY = "suite.deliver-letter";

    static final Duration KEPT = Duration.ofDays(31);

    @Inject
    Outbox outbox;

    @Inject
    MailServers servers;

    @Inject
    Sites sites;

    @Inject
    Configuration configuration;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public List<Job<?>> jobs() {
        return List.of(
                Job.of("deliver-letter", Delivery.class)
                        .atMost(Duration.ofMinutes(1))
                        .doneBy(Post.class, Post::deliver),
                Job.of("forget-letters", ForgetLetters.class)
                        .every(Duration.ofDays(1), new ForgetLetters())
                        .doneBy(Post.class, Post::forgetOld));
    }

    void deliver(Delivery order) {
        outbox.find(order.letter()).ifPresent(letter -> {
            new Smtp(servers.require(), sites.national().name()).send(letter, ownHost());
            outbox.forget(letter.id());
        });
    }

    void forgetOld(ForgetLetters order) {
        outbox.forgetOlderThan(clock.instant().minus(KEPT)).forEach(letter -> jobs.callOff(new Delivery(letter)));
    }

    String ownHost() {
        return URI.create(configuration.publicUrl()).getHost();
    }
}
