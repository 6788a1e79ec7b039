package org.chapterhouse.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;

/** What stands around every screen: the sites this person works on, what they may do there, their name. */
@Named
@RequestScoped
public class AdminFrame {

    @Inject
    Sites sites;

    @Inject
    PluginCatalog catalog;

    @Inject
    CurrentUser user;

    @Inject
    ChosenSite chosen;

    @Inject
    HttpServletRequest request;

    /** An entry of the navigation. */
    public record Entry(String label, String url, boolean current) {}

    public String getOrganisation() {
        return sites.national().name();
    }

    public String getUserName() {
        return user.present().displayName();
    }

    /** The site that is worked on: as asked for in the address, else the one chosen last, else the first there is. */
    public Site getSite() {
        var mine = getSites();
        var asked = Optional.ofNullable(request.getParameter("site")).or(chosen::slug);
        var site =
                asked.flatMap(slug -> named(slug, mine)).or(() -> mine.stream().findFirst());
        site.ifPresent(known -> chosen.choose(known.slug()));
        return site.orElseGet(sites::national);
    }

    private static Optional<Site> named(String slug, List<Site> among) {
        return among.stream().filter(site -> site.slug().equals(slug)).findFirst();
    }

    /** The sites on which this person may see anything. */
    public List<Site> getSites() {
        return sites.all().stream()
                .filter(site -> catalog.types().stream().anyMatch(type -> user.may(type.id(), "view", site.slug())))
                .toList();
    }

    public String siteLabel(Site site) {
        return site.isNational() ? site.name() + " (national)" : site.name();
    }

    /** The content types by the words editors use, those that this site can have and this person may see. */
    public List<Entry> getTypes() {
        var current = request.getParameter("type");
        var site = getSite();
        return catalog.types().stream()
                .filter(type -> type.belongsOn(site) && user.may(type.id(), "view", site.slug()))
                .map(type -> new Entry(
                        plural(type),
                        "/admin/contents?type=" + type.id(),
                        type.id().equals(current)))
                .toList();
    }

    /** What this person may begin on this site. */
    public List<Entry> getStarts() {
        var site = getSite();
        return catalog.types().stream()
                .filter(type -> type.belongsOn(site) && user.may(type.id(), "edit", site.slug()))
                .map(type -> new Entry(
                        "New " + lower(type.messages(Locale.ENGLISH).title()),
                        "/admin/content-editor?type=" + type.id() + "&site=" + site.slug(),
                        false))
                .toList();
    }

    /** Types that can be begun from pasted text on this site. */
    public List<Entry> getTextStarts() {
        var site = getSite();
        return catalog.types().stream()
                .filter(type ->
                        type.intake().isPresent() && type.belongsOn(site) && user.may(type.id(), "edit", site.slug()))
                .map(type -> new Entry(
                        "New " + lower(type.messages(Locale.ENGLISH).title()) + " from text",
                        "/admin/new-from-text?type=" + type.id() + "&site=" + site.slug(),
                        false))
                .toList();
    }

    static String plural(ContentType<?> type) {
        return type.messages(Locale.ENGLISH).plural();
    }

    static String lower(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ENGLISH) + word.substring(1);
    }
}
