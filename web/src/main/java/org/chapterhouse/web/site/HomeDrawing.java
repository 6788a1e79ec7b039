package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chapterhouse.page.HomeSettings.Place;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.render.Html;
import org.chapterhouse.render.ListingPage;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.render.Templates;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.Listing;
import org.chapterhouse.web.WebTemplates;
import org.chapterhouse.web.site.HomeBlockDrawing.Together;

/** Draws the home page of a site that has not written one: what is new, and short lists of what its plugins hold. */
@ApplicationScoped
public class HomeDrawing implements Standing {

    private static final Templates TEMPLATES = WebTemplates.of("site");
    private static final int LATEST = 8;
    private static final int ASIDE = 6;
    private static final int NEWS = 3;

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Inject
    Frames frames;

    @Inject
    Entries entries;

    @Inject
    HomeBlockDrawing blocks;

    @Override
    public Optional<Answer> answer(Spot spot) {
        return spot.isHome() ? Optional.of(new Answer.Page(() -> draw(spot.site()))) : Optional.empty();
    }

    private CachedPage draw(Site site) {
        var above = blocks.draw(site, Place.ABOVE_THE_NEWS, site.locale());
        var below = blocks.draw(site, Place.BELOW_THE_NEWS, site.locale());
        var frame = frames.home(site).with(above.files()).with(below.files());
        var parameters =
                Map.<String, Object>of("frame", frame, "home", home(site, above, below), "page", frames.context(site));
        var middle = TEMPLATES.draw("home", parameters);
        var tags = shown();
        tags.addAll(above.tags());
        tags.addAll(below.tags());
        tags.add(PageCache.wayAround(site));
        return CachedPage.ofText(SitePages.HTML, frames.draw(frame, middle), Set.copyOf(tags))
                .until(above.until())
                .until(below.until());
    }

    /** It shows what is new of every type. */
    Set<String> shown() {
        return types.all().stream().map(PageCache::listsOf).collect(Collectors.toCollection(HashSet::new));
    }

    /** A home page that somebody wrote, with the newest of each list of news below it, and around that what the site has chosen of plugins. */
    Written withNews(Html written, Frame frame, Site site, PageContext context) {
        var above = blocks.draw(site, Place.ABOVE_THE_NEWS, context.language());
        var below = blocks.draw(site, Place.BELOW_THE_NEWS, context.language());
        var news = types.all().stream()
                .flatMap(type -> type.listing().stream()
                        .filter(listing -> listing.onHome() == Listing.OnHome.NEWS)
                        .map(listing -> new HomePage.News(
                                Frames.plural(type, frame.house().language()),
                                Frames.address(site, listing.path()),
                                newest(type, site, context.language(), NEWS))))
                .filter(list -> !list.entries().isEmpty())
                .toList();
        var middle = TEMPLATES.draw(
                "news",
                Map.of(
                        "content", written,
                        "frame", frame,
                        "news", news,
                        "page", context,
                        "above", above.shown(),
                        "below", below.shown()));
        return new Written(middle, List.of(above, below));
    }

    /**
     * The middle of a home page that somebody wrote.
     *
     * @param blocks what is shown in it of plugins
     */
    record Written(Html middle, List<Together> blocks) {}

    private HomePage home(Site site, Together above, Together below) {
        var latest = new ArrayList<HomePage.Line>();
        var asides = new ArrayList<HomePage.Aside>();
        for (var type : types.all()) {
            type.listing().ifPresent(listing -> {
                if (listing.onHome() == Listing.OnHome.NEWS) {
                    newest(type, site, site.locale(), LATEST)
                            .forEach(entry -> latest.add(new HomePage.Line(entry, tongue(type, site))));
                } else {
                    aside(type, listing, site).ifPresent(asides::add);
                }
            });
        }
        latest.sort((one, other) -> other.entry().date().compareTo(one.entry().date()));
        return new HomePage(latest.subList(0, Math.min(LATEST, latest.size())), asides, above.shown(), below.shown());
    }

    private Optional<HomePage.Aside> aside(ContentType<?> type, Listing listing, Site site) {
        var links = newest(type, site, site.locale(), ASIDE).stream()
                .map(entry -> new Link(entry.title(), entry.address(), entry.otherLanguage()))
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new HomePage.Aside(
                        Frames.plural(type, site.locale()),
                        tongue(type, site),
                        Frames.address(site, listing.path()),
                        links));
    }

    /** The words of a type are in English where nobody has put them into the language of the site. */
    private static Tongue tongue(ContentType<?> type, Site site) {
        var words = type.messages(site.locale());
        return new Tongue(words.lang(), words.dir());
    }

    /** The national home page shows what chapters publish too. */
    private List<ListingPage.Entry> newest(ContentType<?> type, Site site, Locale around, int count) {
        var siteId = site.isNational() ? Optional.<UUID>empty() : Optional.of(site.id());
        return published.current(type, siteId, count).stream()
                .flatMap(page -> entries.of(page, around).stream())
                .toList();
    }
}
