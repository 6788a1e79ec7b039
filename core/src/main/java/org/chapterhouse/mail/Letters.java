package org.chapterhouse.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.chapterhouse.job.Jobs;
import org.chapterhouse.mail.internal.Outbox;
import org.chapterhouse.mail.internal.WaitingLetter;
import org.chapterhouse.security.ForEveryone;

/**
 * Writes letters: {@code letters.send(new Confirmation(shift, name), address, language)}.
 *
 * <p>What it says is settled now, within the caller's transaction, and it goes out once that is kept: in a moment, and as often
 * as the mail server has to be asked. One that cannot be delivered in the end is told to whoever looks after the suite.
 */
@ApplicationScoped
@Transactional
@ForEveryone("the feature that writes has asked whether its caller may")
public class Letters {

    @Inject
    LetterCatalog catalog;

    @Inject
    Outbox outbox;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** @param told what a letter that was handed in tells */
    public void send(Record told, MailAddress to, Locale language) {
        var written = catalog.of(told).write(told, language);
        var letter = new WaitingLetter(
                UUID.randomUUID(), to.value(), written.subject(), written.body(), language, clock.instant());
        outbox.add(letter);
        jobs.order(new Delivery(letter.id()));
    }
}
