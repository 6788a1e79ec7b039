package org.chapterhouse.web.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.chapterhouse.mail.HeldUpLetters;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.setting.KnownSettings;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.web.admin.screen.SettingsAddress;

/** Tells how many letters do not get out, since when, why, and what to do; whoever looks after one site only, that they do not. */
@Named
@RequestScoped
public class HeldUpMail {

    private static final String SETTINGS = "suite.mail";
    private static final int MOST = 5;

    @Inject
    HeldUpLetters letters;

    @Inject
    CurrentUser user;

    @Inject
    AdminFrame adminFrame;

    @Inject
    Moments moments;

    /** Letters that wait for one reason, in words. */
    public record Row(String problem, String title, String what) {}

    public List<Row> getAll() {
        return user.may(Areas.JOB, Verb.VIEW, "*")
                ? letters.all().stream().limit(MOST).map(this::row).toList()
                : List.of();
    }

    private Row row(HeldUpLetters.Why why) {
        var isOne = why.count() == 1;
        var cause = why.problem().isEmpty()
                ? "Delivering failed, and server.log says how. Reference " + why.reference() + "."
                : why.problem();
        return new Row(
                why.problem(),
                isOne ? "1 letter waits" : why.count() + " letters wait",
                (isOne ? "It was written " : "The oldest was written ")
                        + moments.casual(why.since(), adminFrame.getSite().zone()) + ". " + cause + " " + next(why));
    }

    private static String next(HeldUpLetters.Why why) {
        if (why.givenUp() == 0) {
            return "We go on trying.";
        }
        return why.givenUp() == why.count() ? "We no longer try." : "With " + why.givenUp() + " we no longer try.";
    }

    public boolean isMendable() {
        return user.may(Areas.JOB, Verb.EDIT, "*");
    }

    /** Where the mail server is set up; empty for whoever may not. */
    public String getSettingsUrl() {
        return user.may(KnownSettings.areaOf("suite"), Verb.EDIT, "*")
                ? new SettingsAddress(SETTINGS, adminFrame.getSite()).url()
                : "";
    }

    /** For whoever looks after this site and cannot mend it; empty when letters go out. */
    public String getNews() {
        var site = adminFrame.getSite();
        if (user.may(Areas.JOB, Verb.VIEW, "*") || !user.may(Areas.SITE, Verb.EDIT, site.slug())) {
            return "";
        }
        return letters.delay(site)
                .map(delay -> (delay.count() == 1 ? "1 letter" : delay.count() + " letters")
                        + " of the organisation, perhaps some of this site, could not be delivered yet. The oldest waits since "
                        + moments.casual(delay.since(), site.zone()).replaceFirst("^on ", "")
                        + ". Whoever looks after the whole suite sees why; you may ask them.")
                .orElse("");
    }
}
