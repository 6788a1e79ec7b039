package org.chapterhouse.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.chapterhouse.mail.HeldUpLetters;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Sites;

/** Whether letters get out. Home tells of each reason. */
@ApplicationScoped
class LetterCheck implements HouseCheck {

    @Inject
    HeldUpLetters letters;

    @Inject
    Sites sites;

    @Inject
    SystemUser system;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Message called() {
        return Message.of(LetterCheck.class, "check.letters.title");
    }

    @Override
    public boolean isOnHome() {
        return false;
    }

    @Override
    public Diagnosis look() {
        var national = sites.national();
        return system.call(() -> letters.delay(national)
                .map(delay -> {
                    var since = LocalDateTime.ofInstant(delay.since(), national.zone());
                    var why = letters.all().stream()
                            .findFirst()
                            .map(HeldUpLetters.Why::problem)
                            .orElse("");
                    return Diagnosis.unwell(
                            Message.of(LetterCheck.class, "check.letters.wait", delay.count(), since, why));
                })
                .orElseGet(Diagnosis::well));
    }
}
