package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.AccountForgotten;

/** What somebody typed and never saved goes with their account: it was told to nobody else. */
@ApplicationScoped
@HouseOnly
public class TypingForgotten {

    @Inject
    Sql sql;

    void forget(@Observes AccountForgotten event) {
        sql.of("delete from working_copy where account_id = :account")
                .with(event)
                .run();
        sql.of("delete from ended_typing where account_id = :account")
                .with(event)
                .run();
    }
}
