package org.chapterhouse.plugins.volunteershifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.chapterhouse.person.Held;
import org.chapterhouse.person.Person;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.screen.TableQuery;
import org.chapterhouse.screen.TableRows;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.Verb;

/** Tells whoever organises shifts who has signed up, and people what is kept of them. */
@ApplicationScoped
@Transactional
public class Roster {

    private static final String VOLUNTEERS = " from {sign_up} v join {shift} s on s.id = v.shift";
    private static final String ON_SITE = " where site = :site and (name ilike :like or title ilike :like)";

    @Inject
    Tables tables;

    @Inject
    SignUps signUps;

    @Inject
    CurrentUser user;

    /** Whether somebody can come. */
    public enum Place {
        TAKEN,
        WAITING
    }

    /** A line of the roster. */
    public record Line(String title, LocalDateTime begins, String name, String email, Place has) {}

    /** What is kept of somebody, and until their shift is over. */
    public record SignedUp(String shift, String name, String email) {}

    private record Row(String title, Instant beginsAt, ZoneId zone, String name, String email, Place has) {

        Line line() {
            return new Line(title, LocalDateTime.ofInstant(beginsAt, zone), name, email, has);
        }
    }

    private record Kept(String title, Instant endsAt, String name, String email) {}

    /** Who helps on a site, the next shift first. */
    public TableRows<Line> list(TableQuery query) {
        user.require(VolunteerShiftsPlugin.ROSTER, Verb.VIEW, query.site());
        var like = "%" + query.words().replaceAll("[%_\\\\]", "") + "%";
        var order = query.sortedBy().equals("name") ? "name" : "begins_at";
        var rows = tables
                .of("select title, begins_at, zone, name, email,"
                        + " case when waiting then 'WAITING' else 'TAKEN' end as has" + VOLUNTEERS + ON_SITE
                        + " order by " + order + (query.isDescending() ? " desc" : "")
                        + ", title, waiting, at, email offset :from limit :count")
                .with("site", query.site())
                .with("like", like)
                .with("from", query.from())
                .with("count", query.count())
                .list(Row.class)
                .stream()
                .map(Row::line)
                .toList();
        var total = tables.of("select count(*)" + VOLUNTEERS + ON_SITE)
                .with("site", query.site())
                .with("like", like)
                .first(Long.class)
                .orElseThrow();
        return new TableRows<>(rows, total);
    }

    @ForEveryone("the suite has asked whoever looks for somebody")
    public List<Held<SignedUp>> of(Person person) {
        return tables
                .of("select title, ends_at, name, email" + VOLUNTEERS + " where email = :email order by begins_at")
                .with("email", person.lowerCase())
                .list(Kept.class)
                .stream()
                .map(kept -> Held.of(new SignedUp(kept.title(), kept.name(), kept.email()))
                        .until(kept.endsAt()))
                .toList();
    }

    /** Whoever is forgotten gives up their place. */
    @ForEveryone("the suite has asked whoever has somebody forgotten")
    public int forget(Person person) {
        return signUps.forget(person.lowerCase());
    }
}
