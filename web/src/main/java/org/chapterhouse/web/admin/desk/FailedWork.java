package org.chapterhouse.web.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.job.FailedJob;
import org.chapterhouse.job.FailedJobs;
import org.chapterhouse.mail.Post;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.Moments;

/** Tells those who look after the whole suite which work could not be done, and lets them try again or drop it. */
@Named
@RequestScoped
public class FailedWork {

    private static final int MOST = 20;

    @Inject
    FailedJobs jobs;

    @Inject
    CurrentUser user;

    @Inject
    AdminFrame adminFrame;

    @Inject
    Moments moments;

    /** One piece of it, in words. */
    public record Row(UUID id, String name, String what, String next) {}

    public List<Row> getAll() {
        return user.may(Areas.JOB, Verb.VIEW, "*")
                ? jobs.listBesides(Post.DELIVERY, MOST).stream().map(this::row).toList()
                : List.of();
    }

    public boolean isMendable() {
        return user.may(Areas.JOB, Verb.EDIT, "*");
    }

    private Row row(FailedJob job) {
        var zone = adminFrame.getSite().zone();
        var tried = job.attempt() == 1 ? ", tried once. " : ", tried " + job.attempt() + " times. ";
        var cause = job.problem().isEmpty() ? "It failed, and server.log says how." : job.problem();
        return new Row(
                job.id(),
                jobs.called(job).map(called -> called.in(Speech.ofScreens())).orElse(job.name()),
                "Ordered " + moments.casual(job.orderedAt(), zone) + tried + cause + " Reference " + job.reference()
                        + ".",
                job.failedAt().isPresent()
                        ? "It is not tried again by itself."
                        : "It is tried again " + moments.casual(job.dueAt(), zone) + ".");
    }
}
