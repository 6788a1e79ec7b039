package org.chapterhouse.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.chapterhouse.mail.internal.WaitingLetter;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.setting.Trial;
import org.chapterhouse.setting.Tried;
import org.chapterhouse.site.Sites;

/** Sends a letter to whoever tries the mail server out, at once and past the letters that wait. */
@ApplicationScoped
@HouseOnly
@ForEveryone("whoever tries settings out was asked whether they may change them")
public class TestLetters {

    @Inject
    Sites sites;

    @Inject
    Post post;

    @Inject
    Clock clock;

    Tried send(Trial<MailSettings> trial) {
        var server = trial.settings();
        if (!server.isSet()) {
            return Tried.failed(Message.of(MailSettings.class, "try-out.unset"));
        }
        var address = trial.by().email();
        try {
            var answer = new Smtp(server, sites.national().name()).send(letter(trial), post.ownHost());
            return Tried.worked(
                    Message.of(MailSettings.class, "try-out.worked", server.toString(), address, answer.strip()));
        } catch (LetterRefused e) {
            return Tried.failed(
                    e.answer().isEmpty()
                            ? Message.of(
                                    MailSettings.class,
                                    "try-out.failed",
                                    e.problem().message())
                            : Message.of(
                                    MailSettings.class,
                                    "try-out.answered",
                                    e.problem().message(),
                                    e.answer()));
        }
    }

    private WaitingLetter letter(Trial<MailSettings> trial) {
        var national = sites.national();
        var told = new TestLetter(trial.by().displayName(), national.name());
        var written = Letter.of(TestLetter.class).write(told, national.locale());
        return new WaitingLetter(
                UUID.randomUUID(),
                trial.by().email(),
                written.subject(),
                written.body(),
                national.locale(),
                clock.instant());
    }
}
