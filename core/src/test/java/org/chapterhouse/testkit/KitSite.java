package org.chapterhouse.testkit;

import java.time.ZoneId;
import java.util.function.Predicate;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;

/** A site on which something may stand: the national one, or a chapter that is made for it. */
final class KitSite {

    private KitSite() {}

    static Site where(Core core, Predicate<Site> mayStand) {
        var sites = core.get(Sites.class);
        return mayStand.test(sites.national()) ? sites.national() : chapter(core, sites);
    }

    private static Site chapter(Core core, Sites sites) {
        var settings = new SiteSettings("Kit", "en-US", ZoneId.of("America/Denver"), "rust");
        return sites.bySlug("kit")
                .orElseGet(() -> core.get(SystemUser.class).call(() -> sites.create("kit", Site.NATIONAL, settings)));
    }
}
