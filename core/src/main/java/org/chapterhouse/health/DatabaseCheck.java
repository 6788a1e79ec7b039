package org.chapterhouse.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.ForEveryone;

/** Whether the database answers. */
@ApplicationScoped
@ForEveryone("it reads nothing that anybody wrote")
class DatabaseCheck implements HouseCheck {

    @Inject
    Sql sql;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Message called() {
        return Message.of(DatabaseCheck.class, "check.database.title");
    }

    /** Without it there is no Home. */
    @Override
    public boolean isOnHome() {
        return false;
    }

    @Override
    public Diagnosis look() {
        try {
            sql.of("select 1").any();
            return Diagnosis.well();
        } catch (DatabaseRefused e) {
            return Diagnosis.unwell(Message.of(
                    DatabaseCheck.class, "check.database.away", e.problem().message()));
        }
    }
}
