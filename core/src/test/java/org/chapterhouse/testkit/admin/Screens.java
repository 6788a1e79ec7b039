package org.chapterhouse.testkit.admin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.testkit.PermissionRuleTest.Gifts;
import org.chapterhouse.testkit.PermissionRuleTest.Rows;

/** Screens of a plugin, before a door and past it. */
public final class Screens {

    private Screens() {}

    public static class ReadsTables {
        @Inject
        Tables tables;

        public List<String> all() {
            return tables.of("select name from {gift}").list(String.class);
        }
    }

    public static class GoesRoundTheDoor {
        @Inject
        Tables tables;

        public List<String> all() {
            return Optional.of(tables).map(Rows::new).map(Rows::all).orElseThrow();
        }
    }

    public static class StandsBeforeTheDoor {
        @Inject
        Gifts gifts;

        public List<String> all() {
            return gifts.all();
        }
    }
}
