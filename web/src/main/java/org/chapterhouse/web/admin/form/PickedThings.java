package org.chapterhouse.web.admin.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.spi.JsonProvider;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.publication.Linkable;
import org.chapterhouse.publication.Linkable.Target;
import org.chapterhouse.screen.AdminPages;
import org.chapterhouse.screen.Picked;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.web.AddressQuery;
import org.chapterhouse.web.admin.screen.OpenPage;

/** What can be chosen on a plugin's page, and what is: content of its site that this person may know of, or a site that they may open it on. */
@ApplicationScoped
public class PickedThings {

    /** What the parameter of a picker begins with. */
    public static final String PREFIX = "pick-";

    private static final Pattern CHOICE = Pattern.compile("(" + PREFIX + "[a-z][a-z0-9-]{0,39})=([0-9a-f-]{36})");
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Linkable linkable;

    @Inject
    LinkTargets targets;

    @Inject
    AdminPages pages;

    @Inject
    Sites sites;

    @Inject
    CurrentUser user;

    /** What an address says; anything that is no choice is left out. */
    public static SortedMap<String, String> picks(AddressQuery query) {
        var picks = new TreeMap<String, String>();
        Stream.of(query.written().split("&", -1))
                .map(CHOICE::matcher)
                .filter(pair -> pair.matches() && !pair.group(2).contains("--"))
                .forEach(pair -> picks.putIfAbsent(pair.group(1), pair.group(2)));
        return Collections.unmodifiableSortedMap(picks);
    }

    public Picked.Source on(OpenPage page) {
        return new Picked.Source() {
            @Override
            public Optional<ContentId> content(String name, Set<String> types) {
                return target(page, name)
                        .filter(target -> types.isEmpty() || types.contains(target.typeId()))
                        .map(Target::id);
            }

            @Override
            public Optional<Site> site(String name) {
                return pickedSite(page, name);
            }
        };
    }

    private Optional<Target> target(OpenPage page, String name) {
        return Optional.ofNullable(page.picks().get(PREFIX + name))
                .flatMap(PickedThings::id)
                .flatMap(id -> Optional.ofNullable(linkable.of(List.of(id)).get(id)))
                .filter(target -> target.siteId().equals(page.site().id()));
    }

    private static Optional<ContentId> id(String text) {
        try {
            return Optional.of(ContentId.of(text));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private Optional<Site> pickedSite(OpenPage page, String name) {
        var id = page.picks().getOrDefault(PREFIX + name, "");
        return sites.all().stream()
                .filter(site -> site.id().toString().equals(id) && OpenPage.mayBeSeen(page.page(), site, user))
                .findFirst();
    }

    /** What is chosen, for the script that shows it; nothing where nothing is, or what one may not know of. */
    public JsonArray chosen(OpenPage page, String name, boolean isSite) {
        return isSite
                ? json(pickedSite(page, name).stream().toList())
                : targets.json(target(page, name).stream().toList());
    }

    /** The sites on which this person may open a page, with these words in their names. */
    List<Site> sites(String address, String words, int limit) {
        var typed = words.strip().toLowerCase(Locale.ROOT);
        return pages.at(address).stream()
                .flatMap(page -> sites.all().stream().filter(site -> OpenPage.mayBeSeen(page, site, user)))
                .filter(site -> site.name().toLowerCase(Locale.ROOT).contains(typed))
                .limit(limit)
                .toList();
    }

    JsonArray json(List<Site> found) {
        var array = JSON.createArrayBuilder();
        found.forEach(site -> array.add(LinkTargets.line(
                site.id().toString(), site.name(), site.isNational() ? "The whole organisation" : "Chapter")));
        return array.build();
    }
}
