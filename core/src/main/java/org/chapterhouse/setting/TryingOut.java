package org.chapterhouse.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.fault.PluginDoor;
import org.chapterhouse.fault.PluginDoors;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.setting.internal.SettingsAct;
import org.chapterhouse.setting.internal.TrialPace;
import org.chapterhouse.site.Site;

/**
 * Has settings do what they are for, once, for whoever may change them. It is no transaction: somebody else's server is asked, which
 * may take its time.
 */
@ApplicationScoped
@HouseOnly
public class TryingOut {

    @Inject
    SettingsDesk desk;

    @Inject
    CurrentSettings current;

    @Inject
    CurrentUser currentUser;

    @Inject
    PluginHomes homes;

    @Inject
    PluginDoors doors;

    @Inject
    AuditTrail auditTrail;

    @Inject
    TrialPace pace;

    /**
     * Tries out what is saved; what is only typed is not.
     *
     * @throws NoSuchSettings when there is nothing by which they could be tried out
     * @throws TriedTooOften when this person has just done so several times
     */
    public Tried tryOut(String id, Site site) {
        return tryOut(desk.place(id, site));
    }

    private <T extends Record> Tried tryOut(SettingsPlace<T> place) {
        var handler = place.settings().settings().tryOut().orElseThrow(() -> new NoSuchSettings(place.setting()));
        var by = currentUser.present();
        if (!pace.admits(by.id() + " " + place.setting())) {
            throw new TriedTooOften(TrialPace.MOST, TrialPace.WITHIN.toMinutes());
        }
        var tried = tried(place, handler, new Trial<>(current.saved(place), place.site(), by));
        auditTrail.record(
                SettingsAct.TRIED_OUT,
                new AuditSubject("settings", place.setting()),
                place.slug(),
                Map.of("worked", tried.hasWorked() ? "yes" : "no"));
        return tried;
    }

    /** What the other side says is told as it is; what fails by itself is told in the plugin's name. */
    private <T extends Record> Tried tried(SettingsPlace<T> place, Handler<Trial<T>, Tried> handler, Trial<T> trial) {
        try {
            return limited(place.settings(), () -> homes.handle(handler, trial));
        } catch (PluginFailed e) {
            return Tried.failed(e.finding().message());
        } catch (ChapterhouseException e) {
            if (e.problem().kind() == Problem.Kind.INTERNAL) {
                throw e;
            }
            return Tried.failed(Message.of(
                    TryingOut.class,
                    "tried.problem",
                    e.problem().code(),
                    e.problem().message()));
        }
    }

    /** The suite's own have limits of their own. */
    private Tried limited(KnownSettings<?> known, Supplier<Tried> work) {
        return known.isOfSuite()
                ? work.get()
                : doors.pass(
                        new PluginDoor(
                                known.plugin(),
                                PluginDoor.Kind.TRY_OUT,
                                known.settings().word(),
                                ""),
                        work);
    }
}
