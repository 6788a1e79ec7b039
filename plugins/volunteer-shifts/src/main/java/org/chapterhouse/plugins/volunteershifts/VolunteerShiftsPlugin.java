package org.chapterhouse.plugins.volunteershifts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.chapterhouse.command.Command;
import org.chapterhouse.job.Job;
import org.chapterhouse.mail.Letter;
import org.chapterhouse.person.PersonalData;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.render.Templates;
import org.chapterhouse.screen.AdminPage;
import org.chapterhouse.screen.Menu;
import org.chapterhouse.screen.Table;
import org.chapterhouse.security.Area;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.Verb;
import org.chapterhouse.setting.Settings;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Feed;
import org.chapterhouse.type.Listing;
import org.chapterhouse.visitor.PublicForm;
import org.chapterhouse.webhook.Webhook;

/** Shifts at /shifts, a form to sign up below each, and a roster for whoever organises them. */
@ApplicationScoped
public class VolunteerShiftsPlugin implements Plugin {

    static final String ROSTER = "volunteer-shifts.roster";

    private static final String SHIFT = "volunteer-shift";

    private final Templates templates = Templates.of(VolunteerShiftsPlugin.class, "volunteer-shifts");

    @Override
    public String id() {
        return "volunteer-shifts";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(ContentType.of(SHIFT, Shift.class)
                .title(Shift::title)
                .summary(Shift::summary)
                .path("/shifts/{slug}")
                .page(templates.page("shift"))
                .listing(Listing.at("/shifts", templates.list("list")))
                .feed(Feed.at("/feeds/shifts.rss"))
                .feed(Feed.calendar("/feeds/shifts.ics"))
                .happens(Shift::happens)
                .visibleUntil(Shift::endsAt)
                .checks(Shift::findings)
                .build());
    }

    @Override
    public List<Area> areas() {
        return List.of(Area.of(ROSTER).may(Verb.VIEW, RoleId.EDITOR));
    }

    @Override
    public List<AdminPage> adminPages() {
        return List.of(AdminPage.of("roster")
                .needs(ROSTER, Verb.VIEW)
                .in(Menu.PEOPLE)
                .table(Table.of("volunteers", Roster.Line.class)
                        .column("shift", Roster.Line::title)
                        .sortable("begins", Roster.Line::begins)
                        .sortable("name", Roster.Line::name)
                        .column("email", Roster.Line::email)
                        .column("has", Roster.Line::has)
                        .searchable()
                        .readBy(Roster.class, Roster::list)));
    }

    @Override
    public List<PersonalData<?>> personalData() {
        return List.of(PersonalData.of("sign-ups", Roster.SignedUp.class)
                .about(Roster.class, Roster::of)
                .forget(Roster.class, Roster::forget));
    }

    @Override
    public List<Settings<?>> settings() {
        return List.of(Settings.of("shifts", ShiftSettings.class).perSite().blank(ShiftSettings::usual));
    }

    @Override
    public List<PublicForm<?>> publicForms() {
        return List.of(
                PublicForm.of("sign-up", SignUp.class)
                        .below(SHIFT, "sign-up")
                        .mayEnd("waiting")
                        .takenBy(SignUps.class, SignUps::take),
                PublicForm.of("leave-shift", Leave.class).below(SHIFT, "leave").takenBy(SignUps.class, SignUps::leave));
    }

    @Override
    public List<Letter<?>> letters() {
        return List.of(
                Letter.of(Confirmed.class),
                Letter.of(Waiting.class),
                Letter.of(Reminder.class),
                Letter.of(CalledOff.class));
    }

    @Override
    public List<Job<?>> jobs() {
        return List.of(
                Job.of("remind", RemindVolunteers.class)
                        .every(Duration.ofMinutes(10), new RemindVolunteers())
                        .doneBy(SignUps.class, SignUps::remind),
                Job.of("forget", ForgetVolunteers.class)
                        .every(Duration.ofHours(1), new ForgetVolunteers())
                        .doneBy(SignUps.class, SignUps::forgetOld));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("remind").doneBy(SignUps.class, SignUps::remindNow));
    }

    @Override
    public List<Webhook> webhooks() {
        return List.of(Webhook.of("calendar").checkedBy(CalendarCheck.class).takenBy(SignUps.class, SignUps::hear));
    }
}
