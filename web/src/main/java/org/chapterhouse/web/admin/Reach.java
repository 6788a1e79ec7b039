package org.chapterhouse.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Grant;
import org.chapterhouse.security.Permission;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.jspecify.annotations.Nullable;

/**
 * How far this person's work reaches, for drawing one screen: the roles are read once, however many sites and types
 * there are. It decides what is shown; what is done is checked anew where it is done.
 */
@RequestScoped
class Reach {

    @Inject
    Sites sites;

    @Inject
    PluginCatalog catalog;

    @Inject
    CurrentUser user;

    private @Nullable List<Grant> held;

    boolean may(String typeId, String verb, Site site) {
        var asked = new Permission(typeId, verb, site.slug());
        return held().stream().anyMatch(grant -> grant.allows(asked));
    }

    private List<Grant> held() {
        var known = held;
        if (known == null) {
            known = user.grants();
            held = known;
        }
        return known;
    }

    /** The sites on which this person may see anything. */
    List<Site> sites() {
        return sites.all().stream()
                .filter(site -> catalog.types().stream().anyMatch(type -> may(type.id(), "view", site)))
                .toList();
    }

    /** The types that this site can have and this person may see there. */
    List<ContentType<?>> types(Site site) {
        return types(site, "view");
    }

    /** The types of which this person may begin something there. */
    List<ContentType<?>> writable(Site site) {
        return types(site, "edit");
    }

    private List<ContentType<?>> types(Site site, String verb) {
        return catalog.types().stream()
                .<ContentType<?>>map(type -> type)
                .filter(type -> type.belongsOn(site) && may(type.id(), verb, site))
                .toList();
    }
}
