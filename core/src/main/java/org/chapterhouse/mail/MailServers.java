package org.chapterhouse.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.setting.CurrentSettings;
import org.chapterhouse.setting.HouseSettings;
import org.chapterhouse.setting.Settings;

/** Who takes our letters at present, as whoever looks after the suite has decided. */
@ApplicationScoped
@HouseOnly
@ForEveryone("what sends letters reads it, and whoever changes it is asked by the screen of settings")
public class MailServers implements HouseSettings {

    @Inject
    CurrentSettings settings;

    @Override
    public List<Settings<?>> settings() {
        return List.of(Settings.of("mail", MailSettings.class)
                .blank(MailSettings::unset)
                .checks(MailSettings::findings)
                .triedOutBy(TestLetters.class, TestLetters::send));
    }

    MailSettings require() {
        var server = settings.of(MailSettings.class);
        if (!server.isSet()) {
            throw new ChapterhouseException(Problem.of(MailSettings.class, Problem.Kind.CONFIG, "CH-613"));
        }
        return server;
    }
}
