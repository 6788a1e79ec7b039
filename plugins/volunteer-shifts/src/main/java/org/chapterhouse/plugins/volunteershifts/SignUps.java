package org.chapterhouse.plugins.volunteershifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.command.CommandCall;
import org.chapterhouse.form.Finding;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.visitor.Sent;
import org.chapterhouse.visitor.Taken;
import org.chapterhouse.webhook.Call;
import org.chapterhouse.workflow.ContentPublished;
import org.chapterhouse.workflow.ContentWithdrawn;

/**
 * Who helps and who waits. A shift is held while its places are counted, so that two who come at once do not both get the
 * last one. What a form answers is the same whether somebody had signed up before: nobody finds out who helps.
 */
@ApplicationScoped
@Transactional
@ForEveryone("visitors sign up, services and jobs tell what is true; who helps is told by the roster, which asks")
public class SignUps {

    private static final String CODE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 8;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String VOLUNTEERS = "select s.id as shift, site, title, place, zone, begins_at, email, name,"
            + " language, code, waiting, at from {sign_up} v join {shift} s on s.id = v.shift ";

    @Inject
    Tables tables;

    @Inject
    ShiftLetters letters;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    private record Known(UUID id, String title, Instant beginsAt, int places, boolean cancelled) {}

    /** A shift as it is counted. */
    private record Counted(
            UUID id,
            String site,
            String title,
            String place,
            ZoneId zone,
            Instant beginsAt,
            Instant endsAt,
            int places) {}

    void keep(@Observes ContentPublished event) {
        event.as(Shift.class).ifPresent(shift -> {
            var site = sites.requireById(event.item().siteId());
            tables.of("insert into {shift} (id, site, title, place, zone, begins_at, ends_at, places, cancelled)"
                            + " values (:id, :site, :title, :place, :zone, :beginsAt, :endsAt, :places, false)"
                            + " on conflict (id) do update set title = :title, place = :place, begins_at = :beginsAt,"
                            + " ends_at = :endsAt, places = :places, cancelled = false")
                    .with(counted(event.item().id().value(), shift, site))
                    .run();
            moveUp(event.item().id().value());
        });
    }

    private static Counted counted(UUID id, Shift shift, Site site) {
        var begins = Optional.ofNullable(shift.begins()).orElseThrow().atZone(site.zone());
        return new Counted(
                id,
                site.slug(),
                shift.title(),
                shift.place(),
                site.zone(),
                begins.toInstant(),
                shift.endsAt(site.zone()).orElseThrow(),
                shift.places());
    }

    void callOff(@Observes ContentWithdrawn event) {
        callOff(event.item().id().value());
    }

    /** What the calendar service tells. */
    void hear(Call call) {
        var news = RecordJson.read(RecordJson.parse(call.text()), CalendarNews.class);
        if (news.calledOff() && known(news.shift()).isPresent()) {
            callOff(news.shift());
        }
    }

    private void callOff(UUID shift) {
        var coming = tables.of(
                        "update {shift} set cancelled = true where id = :id and not cancelled and begins_at > :now")
                .with("id", shift)
                .with("now", clock.instant())
                .run();
        if (coming == 1) {
            all(shift).forEach(letters::calledOff);
        }
    }

    Taken take(Sent<SignUp> sent) {
        var shift = held(sent);
        if (shift.isEmpty()) {
            return Taken.refused(Finding.at("", "check.over"));
        }
        var isFull = taken(shift.get().id()) >= shift.get().places();
        tables.of("insert into {sign_up} (shift, email, name, language, code, waiting, at)"
                        + " values (:shift, :email, :name, :language, :code, :waiting, :at) on conflict do nothing")
                .with("shift", shift.get().id())
                .with("email", sent.content().email().toLowerCase(Locale.ROOT))
                .with("name", sent.content().name())
                .with("language", sent.language())
                .with("code", code())
                .with("waiting", isFull)
                .with("at", sent.at())
                .run();
        volunteer(shift.get().id(), sent.content().email()).ifPresent(letters::confirm);
        return isFull ? Taken.done("waiting") : Taken.done();
    }

    Taken leave(Sent<Leave> sent) {
        var shift = held(sent);
        var code = sent.content().code().strip().toUpperCase(Locale.ROOT);
        var found = shift.flatMap(known -> volunteer(known.id(), sent.content().email()))
                .filter(volunteer -> volunteer.code().equals(code));
        if (found.isEmpty()) {
            return Taken.refused(Finding.at("code", "check.code"));
        }
        remove(found.get());
        return Taken.done();
    }

    /** Takes somebody off the list; whoever has waited longest moves up. */
    void remove(Volunteer volunteer) {
        tables.of("delete from {sign_up} where shift = :shift and email = :email")
                .with(volunteer)
                .run();
        moveUp(volunteer.shift());
    }

    /** Takes somebody off all lists; answers off how many. */
    int forget(String email) {
        var all = tables.of(VOLUNTEERS + "where email = :email")
                .with("email", email)
                .list(Volunteer.class);
        all.forEach(this::remove);
        return all.size();
    }

    /** Who helped is nobody's business any more once the shift is over. */
    void forgetOld(ForgetVolunteers order) {
        tables.of("delete from {sign_up} where shift in (select id from {shift} where ends_at < :now)")
                .with("now", clock.instant().minus(KEPT))
                .run();
    }

    private void moveUp(UUID shift) {
        var free = known(shift).map(known -> known.places() - taken(shift)).orElse(0);
        all(shift).stream().filter(Volunteer::waiting).limit(Math.max(0, free)).forEach(next -> {
            tables.of("update {sign_up} set waiting = false where shift = :shift and email = :email")
                    .with(next)
                    .run();
            volunteer(shift, next.email()).ifPresent(letters::confirm);
        });
    }

    /** Reminds everybody whose shift is near, once. */
    void remind(RemindVolunteers order) {
        for (var volunteer : tables.of(
                        VOLUNTEERS + "where not waiting and not reminded and not cancelled and begins_at > :now")
                .with("now", clock.instant())
                .list(Volunteer.class)) {
            if (letters.isNear(volunteer)) {
                letters.remind(volunteer);
                tables.of("update {sign_up} set reminded = true where shift = :shift and email = :email")
                        .with(volunteer)
                        .run();
            }
        }
    }

    /** The same without waiting for the job, for whoever has just mended the mail server. */
    void remindNow(CommandCall call) {
        remind(new RemindVolunteers());
        call.say(Message.of(SignUps.class, "command.remind.done"));
    }

    private Optional<Known> held(Sent<?> sent) {
        return sent.item()
                .flatMap(item -> known(item.value()))
                .filter(shift -> !shift.cancelled() && shift.beginsAt().isAfter(sent.at()));
    }

    private Optional<Known> known(UUID shift) {
        return tables.of("select id, title, begins_at, places, cancelled from {shift} where id = :id for update")
                .with("id", shift)
                .first(Known.class);
    }

    private int taken(UUID shift) {
        return tables.of("select count(*)::int from {sign_up} where shift = :id and not waiting")
                .with("id", shift)
                .first(Integer.class)
                .orElse(0);
    }

    private List<Volunteer> all(UUID shift) {
        return tables.of(VOLUNTEERS + "where s.id = :id order by at, email")
                .with("id", shift)
                .list(Volunteer.class);
    }

    private Optional<Volunteer> volunteer(UUID shift, String email) {
        return tables.of(VOLUNTEERS + "where s.id = :id and email = :email")
                .with("id", shift)
                .with("email", email.toLowerCase(Locale.ROOT))
                .first(Volunteer.class);
    }

    private String code() {
        return random.ints(CODE_LENGTH, 0, CODE.length())
                .collect(StringBuilder::new, (code, at) -> code.append(CODE.charAt(at)), StringBuilder::append)
                .toString();
    }
}
