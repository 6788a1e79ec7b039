package org.chapterhouse.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;

/** The letters that wait; always within the transaction of whoever asks. */
@ApplicationScoped
public class Outbox {

    @Inject
    Sql sql;

    public void add(WaitingLetter letter) {
        sql.of("insert into letter (id, recipient, subject, body, language, written_at)"
                        + " values (:id, :recipient, :subject, :body, :language, :writtenAt)")
                .with(letter)
                .run();
    }

    public Optional<WaitingLetter> find(UUID id) {
        return sql.of("select id, recipient, subject, body, language, written_at from letter where id = :id")
                .with("id", id)
                .first(WaitingLetter.class);
    }

    public void forget(UUID id) {
        sql.of("delete from letter where id = :id").with("id", id).run();
    }

    /** What nobody could deliver is not kept for ever. Answers which those were. */
    public List<UUID> forgetOlderThan(Instant day) {
        return sql.of("delete from letter where written_at < :day returning id")
                .with("day", day)
                .list(UUID.class);
    }

    /** When those were written that wait since before that time. */
    public List<Instant> writtenBefore(Instant time) {
        return sql.of("select written_at from letter where written_at < :time order by written_at")
                .with("time", time)
                .list(Instant.class);
    }

    /** @param recipient in small letters */
    public List<WaitingLetter> to(String recipient) {
        return sql.of("select id, recipient, subject, body, language, written_at from letter"
                        + " where lower(recipient) = :recipient order by written_at, id")
                .with("recipient", recipient)
                .list(WaitingLetter.class);
    }
}
