package org.chapterhouse.workflow;

import java.time.ZoneId;
import java.util.List;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;

/** Where people of every role work: a national site, two chapters, and a role that only reads. */
final class Newsroom {

    static final RoleId READER = new RoleId("reader");
    static final String BOSTON = "boston";
    static final String DENVER = "denver";

    private Newsroom() {}

    static Core open() {
        var core = Core.start();
        for (var chapter : List.of(BOSTON, DENVER)) {
            var settings = new SiteSettings(chapter, "en", ZoneId.of("America/New_York"), "teal");
            core.asSystem(() -> core.get(Sites.class).create(chapter, Site.NATIONAL, settings));
        }
        core.asSystem(() -> core.get(Sql.class)
                .of("insert into role (id, everything, content_verbs, areas) values ('reader', false, '{view}', '{}')")
                .run());
        return core;
    }
}
