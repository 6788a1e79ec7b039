package org.chapterhouse.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chapterhouse.job.Jobs;
import org.chapterhouse.mail.internal.Outbox;
import org.chapterhouse.person.Held;
import org.chapterhouse.person.HouseData;
import org.chapterhouse.person.Person;
import org.chapterhouse.person.PersonalData;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Grant;
import org.chapterhouse.security.Verb;

/** The letters to somebody that are not delivered yet, for whoever asks what is held of them. */
@ApplicationScoped
@Transactional
@HouseOnly
public class LettersToPeople implements HouseData {

    /** A letter, as the person it is for may read it. */
    public record HeldLetter(String recipient, String subject) {}

    @Inject
    Outbox outbox;

    @Inject
    Jobs jobs;

    @Inject
    CurrentUser currentUser;

    @Override
    public List<PersonalData<?>> personalData() {
        return List.of(PersonalData.of("letters", HeldLetter.class)
                .about(LettersToPeople.class, LettersToPeople::about)
                .forget(LettersToPeople.class, LettersToPeople::forget));
    }

    List<Held<HeldLetter>> about(Person person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.VIEW, Grant.EVERY_SITE);
        return outbox.to(person.lowerCase()).stream()
                .map(letter -> Held.of(new HeldLetter(letter.recipient(), letter.subject()))
                        .until(letter.writtenAt().plus(Post.KEPT)))
                .toList();
    }

    int forget(Person person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.DELETE, Grant.EVERY_SITE);
        var letters = outbox.to(person.lowerCase());
        letters.forEach(letter -> {
            outbox.forget(letter.id());
            jobs.callOff(new Delivery(letter.id()));
        });
        return letters.size();
    }
}
