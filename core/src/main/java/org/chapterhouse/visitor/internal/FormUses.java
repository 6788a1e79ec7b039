package org.chapterhouse.visitor.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.platform.sql.Sql;

/** Which forms were sent already; always within the transaction of whoever takes one. */
@ApplicationScoped
public class FormUses {

    private static final int AT_A_TIME = 100;

    @Inject
    Sql sql;

    /** What a form was sent with, and how that ended. */
    public record Use(String digest, String outcome) {}

    /** Whether nobody has sent it; who is sending it at this moment is waited for. */
    public boolean begin(UUID id, String digest, String outcome, Instant until) {
        return sql.of("insert into form_use (id, digest, outcome, until) values (:id, :digest, :outcome, :until)"
                                + " on conflict (id) do nothing")
                        .with("id", id)
                        .with("digest", digest)
                        .with("outcome", outcome)
                        .with("until", until)
                        .run()
                == 1;
    }

    public Optional<Use> of(UUID id) {
        return sql.of("select digest, outcome from form_use where id = :id")
                .with("id", id)
                .first(Use.class);
    }

    public void end(UUID id, String outcome) {
        sql.of("update form_use set outcome = :outcome where id = :id")
                .with("id", id)
                .with("outcome", outcome)
                .run();
    }

    /** Forms so old are refused for their age; two who forget at once do not wait for each other. */
    public void forget(Instant now) {
        sql.of("delete from form_use where id in (select id from form_use where until < :now limit " + AT_A_TIME
                        + " for update skip locked)")
                .with("now", now)
                .run();
    }
}
