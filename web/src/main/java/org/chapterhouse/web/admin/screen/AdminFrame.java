package org.chapterhouse.web.admin.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Contents;
import org.chapterhouse.person.PersonalRecords;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.guard.SamePersonFilter;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every screen: the site that is worked on, the others, what this person may do there, their name.
 *
 * <p>The site is the address's, of the page that is edited or as it is named there: two tabs never disturb each other.
 */
@Named
@RequestScoped
public class AdminFrame {

    @Inject
    Sites sites;

    @Inject
    ContentTypes types;

    @Inject
    Contents contents;

    @Inject
    CurrentUser user;

    @Inject
    Workplaces workplaces;

    @Inject
    SettingsDesk settings;

    @Inject
    PersonalRecords people;

    private @Nullable Site site;
    private @Nullable ContentItem item;
    private @Nullable String userName;

    /** An entry of the navigation. */
    public record Entry(String label, String url, boolean current) {}

    /** A site one can go to. */
    public record SiteChoice(String label, String url, String accent, boolean current) {}

    public String getOrganisation() {
        return sites.national().name();
    }

    public String getUserName() {
        var known = userName;
        if (known == null) {
            known = user.displayName();
            userName = known;
        }
        return known;
    }

    /** For whom a screen is drawn: it says so with whatever it sends, so that nothing is done in somebody else's name. */
    public String getDrawnFor() {
        return user.id().value().toString();
    }

    /** The same for the address of a form that no script sends. */
    public String getDrawnForQuery() {
        return SamePersonFilter.PARAMETER + "=" + getDrawnFor();
    }

    /** The site that is worked on: the item's, else the one the address names, else the first that fits. */
    public Site getSite() {
        var known = site;
        if (known == null) {
            known = found();
            site = known;
        }
        return known;
    }

    private Site found() {
        return getItem()
                .map(edited -> sites.requireById(edited.siteId()))
                .or(() -> parameter("site").map(this::named))
                .or(() -> workplaces.sites().stream().filter(this::fits).findFirst())
                .orElseGet(sites::national);
    }

    /** The item that is edited, when the address names one. */
    private Optional<ContentItem> getItem() {
        if (item == null) {
            item = parameter("id").map(ContentId::of).map(contents::require).orElse(null);
        }
        return Optional.ofNullable(item);
    }

    /** A site that is none of theirs does not exist for them. */
    private Site named(String slug) {
        return workplaces.sites().stream()
                .filter(mine -> mine.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Malformed("no site of this person: " + slug));
    }

    private boolean fits(Site candidate) {
        return parameter("type")
                .flatMap(types::find)
                .map(type -> type.belongsOn(candidate))
                .orElse(true);
    }

    /** The request for this screen; where it tells that there is nothing, another address was asked for. */
    private static HttpServletRequest screen() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(screen().getParameter(name)).filter(value -> !value.isEmpty());
    }

    /** Where else this person works. From a list or a plugin's page it leads to the same one, where the other site has it. */
    public List<SiteChoice> getPlaces() {
        var listed = screen().getServletPath().equals("/admin/content-list")
                ? parameter("type").flatMap(types::find)
                : Optional.<ContentType<?>>empty();
        return workplaces.sites().stream()
                .map(other -> new SiteChoice(
                        labelOf(other),
                        listed.filter(type -> type.belongsOn(other))
                                .map(type -> ListAddress.of(type.id(), other))
                                .or(() -> samePage(other))
                                .orElse("/admin/home?site=" + other.slug()),
                        other.accent(),
                        other.equals(getSite())))
                .toList();
    }

    /** The plugin's page that is shown, where it may be seen on the other site too. */
    private Optional<String> samePage(Site other) {
        return OpenPage.of(screen())
                .map(OpenPage::page)
                .filter(page -> OpenPage.mayBeSeen(page, other, user))
                .map(page -> OpenPage.address(page.address(), other));
    }

    public String getSiteLabel() {
        return labelOf(getSite());
    }

    private static String labelOf(Site site) {
        return site.isNational() ? site.name() + " (national)" : site.name();
    }

    public String getHomeUrl() {
        return "/admin/home?site=" + getSite().slug();
    }

    /** Where readers find this site. */
    public String getPublicUrl() {
        return getSite().address("/");
    }

    /** The content types by the words editors use, those that this site can have and this person may see. */
    public List<Entry> getTypes() {
        var current = getItem().map(ContentItem::typeId).or(() -> parameter("type"));
        return workplaces.types(getSite()).stream()
                .map(type -> new Entry(
                        listed(type),
                        ListAddress.of(type.id(), getSite()),
                        current.filter(type.id()::equals).isPresent()))
                .toList();
    }

    /** What this person may administer on this site besides its content. */
    public List<Entry> getTools() {
        var tools = new ArrayList<Entry>();
        if (!settings.places(getSite()).isEmpty()) {
            tools.add(new Entry("Settings", SettingsAddress.list(getSite()), isOn("settings")));
        }
        if (people.maySearch()) {
            tools.add(new Entry(
                    "Personal data", "/admin/personal-data?site=" + getSite().slug(), isOn("personal-data")));
        }
        return tools;
    }

    private static boolean isOn(String screens) {
        return screen().getServletPath().contains(screens);
    }

    public static String plural(ContentType<?> type) {
        return type.messages(Speech.ofScreens()).plural();
    }

    /** What its list is called: by the plural, but for what a site has once. */
    public static String listed(ContentType<?> type) {
        return type.isOnePerSite() ? type.messages(Speech.ofScreens()).title() : plural(type);
    }

    public static String lower(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Speech.ofScreens()) + word.substring(1);
    }
}
