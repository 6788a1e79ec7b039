package org.chapterhouse.web.admin.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.chapterhouse.person.PersonalRecords;
import org.chapterhouse.screen.AdminPages;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.workflow.Workflow;

/**
 * Where this person works, and on what, for drawing one screen. It decides what is shown; what is done is checked anew
 * where it is done.
 */
@RequestScoped
public class Workplaces {

    @Inject
    Sites sites;

    @Inject
    ContentTypes types;

    @Inject
    CurrentUser user;

    @Inject
    AdminPages pages;

    @Inject
    Workflow workflow;

    @Inject
    SettingsDesk settings;

    @Inject
    PersonalRecords people;

    boolean may(String typeId, Verb verb, Site site) {
        return user.may(typeId, verb, site.slug());
    }

    /** The sites on which this person may see anything. */
    List<Site> sites() {
        return sites.all().stream()
                .filter(site -> types.all().stream().anyMatch(type -> may(type.id(), Verb.VIEW, site))
                        || pages.all().stream().anyMatch(page -> OpenPage.mayBeSeen(page, site, user))
                        || !settings.places(site).isEmpty()
                        || people.maySearch())
                .toList();
    }

    /** The types that this site can have and this person may see there. */
    List<ContentType<?>> types(Site site) {
        return types.all().stream()
                .<ContentType<?>>map(type -> type)
                .filter(type -> type.belongsOn(site) && may(type.id(), Verb.VIEW, site))
                .toList();
    }

    /** The types of which this person may begin something there. */
    public List<ContentType<?>> writable(Site site) {
        return types.all().stream()
                .<ContentType<?>>map(type -> type)
                .filter(type -> workflow.mayBegin(type, site))
                .toList();
    }
}
