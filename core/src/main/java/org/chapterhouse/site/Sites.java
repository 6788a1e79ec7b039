package org.chapterhouse.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.OrganisationNamed;
import org.chapterhouse.security.Verb;
import org.chapterhouse.site.internal.SiteAct;
import org.chapterhouse.site.internal.SiteCache;
import org.chapterhouse.site.internal.SiteStore;
import org.chapterhouse.site.internal.SiteWritten;

/**
 * Every site there is.
 *
 * <p>Reading usually needs no database, and so opens no transaction, which every page would pay for: sites are remembered
 * for a few seconds and forgotten when one changes, on whichever node. Changing one needs {@code suite.site:edit} on it,
 * making one needs it everywhere.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Sites {

    private static final String PUBLIC = "all sites are public";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    @Inject
    SiteStore store;

    @Inject
    SiteCache cache;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Event<SiteWritten> written;

    @ForEveryone(PUBLIC)
    public Site national() {
        return bySlug(Site.NATIONAL).orElseThrow();
    }

    @ForEveryone(PUBLIC)
    public Optional<Site> bySlug(String slug) {
        return find(slug).or(() -> store.bySlug(slug));
    }

    @ForEveryone(PUBLIC)
    public Optional<Site> byId(UUID id) {
        return all().stream().filter(site -> site.id().equals(id)).findFirst().or(() -> store.byId(id));
    }

    /** All sites: the national one first, chapters by name. */
    @ForEveryone(PUBLIC)
    public List<Site> all() {
        return cache.all();
    }

    /** The site a feature cannot go on without. */
    @ForEveryone(PUBLIC)
    public Site require(String slug) {
        return bySlug(slug).orElseThrow(() -> new NoSuchSite(slug));
    }

    /** The same by its id. */
    @ForEveryone(PUBLIC)
    public Site requireById(UUID id) {
        return byId(id).orElseThrow(() -> new NoSuchSite(id.toString()));
    }

    @Transactional
    public Site create(String slug, String parentSlug, SiteSettings settings) {
        currentUser.require(Areas.SITE, Verb.EDIT, "*");
        if (!SLUG.matcher(slug).matches()) {
            throw new InvalidSite("CH-121.address", slug);
        }
        Site parent = existing(parentSlug);
        Site site = site(UUID.randomUUID(), slug, Optional.of(parent.id()), settings);
        if (!store.add(site)) {
            throw new SiteSlugTaken(slug);
        }
        return told(site, SiteAct.CREATED);
    }

    @Transactional
    public Site change(String slug, SiteSettings settings) {
        currentUser.require(Areas.SITE, Verb.EDIT, slug);
        Site before = existing(slug);
        Site site = site(before.id(), slug, before.parentId(), settings);
        store.update(site);
        return told(site, SiteAct.CHANGED);
    }

    /** The national site carries the organisation's name from set-up on. */
    @Transactional
    void onOrganisationNamed(@Observes OrganisationNamed event) {
        Site before = existing(Site.NATIONAL);
        SiteSettings settings = new SiteSettings(event.name(), before.language(), before.zone(), before.accent());
        Site site = site(before.id(), before.slug(), before.parentId(), settings);
        store.update(site);
        written.fire(new SiteWritten(site.slug()));
    }

    private Site told(Site site, SiteAct act) {
        written.fire(new SiteWritten(site.slug()));
        auditTrail.record(act, new AuditSubject("site", site.slug()), site.slug(), Map.of("language", site.language()));
        return site;
    }

    private Optional<Site> find(String slug) {
        return all().stream().filter(site -> site.slug().equals(slug)).findFirst();
    }

    private Site existing(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NoSuchSite(slug));
    }

    private static Site site(UUID id, String slug, Optional<UUID> parent, SiteSettings settings) {
        return new Site(id, slug, settings.name(), parent, settings.language(), settings.zone(), settings.accent());
    }
}
