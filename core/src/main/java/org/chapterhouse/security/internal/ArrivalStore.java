package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.RoleId;

/** Which areas have been here before, and what roles got from them. */
@ApplicationScoped
public class ArrivalStore {

    @Inject
    Sql sql;

    /** @param named as {@code area:verb} */
    public boolean isFirst(String named) {
        return sql.of("insert into area_arrival (named) values (:named) on conflict do nothing")
                        .with("named", named)
                        .run()
                == 1;
    }

    /** @return whether the role did not name it already */
    public boolean give(RoleId role, String named) {
        return sql.of("update role set areas = array_append(areas, :named)"
                                + " where id = :role and not everything and not :named = any (areas)")
                        .with("named", named)
                        .with("role", role)
                        .run()
                == 1;
    }
}
