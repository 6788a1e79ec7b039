package org.chapterhouse.vigils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.Finding;
import org.chapterhouse.page.ShownChanges;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.visitor.Sent;
import org.chapterhouse.visitor.Taken;

/** Takes what people say who want to come: twenty find a place, ten more wait. */
@ApplicationScoped
public class Attendances {

    private static final int PLACES = 20;
    private static final int WAITING = 10;

    @Inject
    Tables tables;

    @Inject
    ShownChanges changes;

    @Inject
    CurrentUser user;

    public Taken take(Sent<Attendance> sent) {
        var coming = coming(sent.site().slug()) + sent.content().people();
        keep(sent);
        if (coming > PLACES + WAITING) {
            return Taken.refused(Finding.at("people", "check.full", coming));
        }
        changes.changed("vigils.attendance");
        return coming > PLACES ? Taken.done("waiting") : Taken.done();
    }

    /** Whoever hosts one has room for everybody. */
    public Taken host(Sent<Attendance> sent) {
        keep(sent);
        return Taken.done();
    }

    /** What comes in a storm is not taken, each time in another way. */
    public Taken storm(Sent<Attendance> sent) {
        keep(sent);
        if (sent.content().name().equals("Thunder")) {
            throw new ChapterhouseException(new Problem(
                    "VIGILS-1", Problem.Kind.CONFLICT, Message.of(Attendances.class, "attend.check.storm")));
        }
        if (sent.content().name().equals("Fog")) {
            return Taken.done("lost");
        }
        throw new IllegalStateException("the wind blew the list away");
    }

    private void keep(Sent<Attendance> sent) {
        tables.of("insert into {attendance} (site, vigil, name, email, people, language, at)"
                        + " values (:site, :vigil, :name, :email, :people, :language, :at)")
                .with(sent.content())
                .with("site", sent.site().slug() + user.actor().kind())
                .with("vigil", sent.item().map(ContentId::value))
                .with("language", sent.language().toLanguageTag())
                .with("at", sent.at())
                .run();
    }

    /** How many come to a site's vigils, as visitors have said. */
    public int coming(String site) {
        return tables.of("select coalesce(sum(people), 0)::int from {attendance} where site = :site")
                .with("site", site + "VISITOR")
                .first(Integer.class)
                .orElse(0);
    }

    public int said(String name) {
        return tables.of("select count(*)::int from {attendance} where name = :name")
                .with("name", name)
                .first(Integer.class)
                .orElse(0);
    }

    public Optional<UUID> vigilOf(String name) {
        return tables.of("select vigil from {attendance} where name = :name")
                .with("name", name)
                .first(UUID.class);
    }
}
