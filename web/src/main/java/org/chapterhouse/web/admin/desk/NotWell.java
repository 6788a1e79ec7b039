package org.chapterhouse.web.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.chapterhouse.health.Ailment;
import org.chapterhouse.health.Health;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.Moments;

/** Tells those who look after the whole suite what was not well when it was looked at last; nothing is looked at for it. */
@Named
@RequestScoped
public class NotWell {

    @Inject
    Health health;

    @Inject
    CurrentUser user;

    @Inject
    AdminFrame adminFrame;

    @Inject
    Moments moments;

    /** One thing, in words. */
    public record Row(String name, String what) {}

    public List<Row> getAll() {
        return user.may(Areas.JOB, Verb.VIEW, "*")
                ? health.ailments().stream()
                        .filter(ailment -> ailment.check().isOnHome())
                        .map(this::row)
                        .toList()
                : List.of();
    }

    private Row row(Ailment ailment) {
        return new Row(
                ailment.check().called().in(Speech.ofScreens()),
                ailment.complaint().in(Speech.ofScreens()) + " First seen "
                        + moments.casual(ailment.since(), adminFrame.getSite().zone()) + ".");
    }
}
