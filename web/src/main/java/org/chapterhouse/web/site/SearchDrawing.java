package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chapterhouse.render.Templates;
import org.chapterhouse.search.Found;
import org.chapterhouse.search.KnownSource;
import org.chapterhouse.search.SearchFor;
import org.chapterhouse.search.SearchSources;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.web.WebTemplates;

/** Draws what was found, for the reader who asked. */
@ApplicationScoped
public class SearchDrawing {

    private static final Templates TEMPLATES = WebTemplates.of("site");
    private static final String DESCRIPTION_TYPE = "application/opensearchdescription+xml";
    private static final int SHORT = 16;
    static final String STYLES = "/assets/house/search.css";

    @Inject
    ContentTypes types;

    @Inject
    SearchSources sources;

    @Inject
    Sites sites;

    @Inject
    Frames frames;

    @Inject
    StaticFiles files;

    CachedPage draw(Site site, Sought sought, SearchFor asked, Found found) {
        var words = FrameWords.in(FrameWords.spoken(site.locale()));
        var shown = new Sought(asked.words(), asked.kind().orElse(""), asked.page());
        var title = asked.words().isEmpty() ? words.word("search.title") : words.word("search.of", asked.words());
        var frame = frames.page(site, SearchPages.PATH, words.word("search.title"), words.language())
                .titled(title)
                .unlisted()
                .with(List.of(files.address(STYLES)))
                .turning(turns(site, shown, found));
        var view = new SearchView(
                asked.words(),
                sought.words().strip().length() > asked.words().length()
                        && sought.words().length() > SearchFor.LONGEST,
                count(words, found),
                kinds(site, shown, found, words),
                (asked.page() - 1) * SearchFor.PAGE_SIZE + 1,
                lines(site, found, words.language()),
                further(site, shown, words));
        var middle = TEMPLATES.draw(
                "search", Map.of("frame", frame, "view", view, "page", frames.context(site, words.language())));
        return CachedPage.ofOneReader(SitePages.HTML, frames.draw(frame, middle));
    }

    /** By which a browser can look here from its own box. */
    CachedPage describe(Site site) {
        var words = FrameWords.in(FrameWords.spoken(site.locale()));
        var xml = new FeedXml()
                .begin("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/")
                .element("ShortName", shortened(site.name()))
                .element("Description", words.word("search.label", site.name()))
                .element("InputEncoding", "UTF-8")
                .empty("Url", "type", "text/html", "template", frames.url(site, SearchPages.PATH) + "?q={searchTerms}")
                .end();
        return CachedPage.ofText(DESCRIPTION_TYPE, xml.finish(), Set.of(PageCache.wayAround(site)));
    }

    /** Sixteen characters at most, says the format. */
    private static String shortened(String name) {
        return name.length() > SHORT ? name.substring(0, SHORT).strip() : name;
    }

    private static String address(Site site, Sought sought) {
        return Frames.address(site, SearchPages.PATH) + sought.query();
    }

    private static Turns turns(Site site, Sought shown, Found found) {
        return new Turns(
                shown.page() == 1 ? Optional.empty() : Optional.of(address(site, shown.at(shown.page() - 1))),
                found.pageAfter(shown.page()).map(next -> address(site, shown.at(next))));
    }

    private static String count(FrameWords words, Found found) {
        if (found.total() == 0) {
            return words.word("search.none");
        }
        return found.total() == 1 ? words.word("search.one") : words.word("search.many", found.total());
    }

    private List<SearchView.Kind> kinds(Site site, Sought shown, Found found, FrameWords words) {
        if (found.kinds().size() < 2) {
            return List.of();
        }
        var number = NumberFormat.getIntegerInstance(words.language());
        var kinds = new ArrayList<SearchView.Kind>();
        var all = found.kinds().stream().mapToLong(Found.Kind::count).sum();
        kinds.add(new SearchView.Kind(
                new Link(words.word("search.all"), address(site, shown.of(""))),
                number.format(all),
                shown.kind().isEmpty()));
        for (var kind : found.kinds()) {
            var called = plural(kind.kind(), words.language());
            kinds.add(new SearchView.Kind(
                    new Link(called.label(), address(site, shown.of(kind.kind())), called.otherLanguage()),
                    number.format(kind.count()),
                    shown.kind().equals(kind.kind())));
        }
        return kinds;
    }

    private List<SearchView.Line> lines(Site site, Found found, Locale around) {
        Map<UUID, Site> bySite = sites.all().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        return found.hits().stream()
                .flatMap(hit -> Optional.ofNullable(bySite.get(hit.siteId())).stream()
                        .map(place -> new SearchView.Line(
                                Address.encoded(Frames.address(place, hit.path())),
                                singular(hit.kind(), around),
                                site.isNational() ? place.name() : "",
                                hit.dated(),
                                Tongue.of(Tongue.other(hit.language(), around)),
                                hit.title(),
                                hit.excerpt())))
                .toList();
    }

    private Link singular(String kind, Locale language) {
        return types.find(kind)
                .map(type -> type.messages(language))
                .map(words -> Link.to(words.title(), "", words.language(), language))
                .orElseGet(() -> ofSource(kind, language));
    }

    private Link plural(String kind, Locale language) {
        return types.find(kind)
                .map(type -> type.messages(language))
                .map(words -> Link.to(words.plural(), "", words.language(), language))
                .orElseGet(() -> ofSource(kind, language));
    }

    private Link ofSource(String kind, Locale language) {
        return new Link(
                sources.find(kind)
                        .map(KnownSource::called)
                        .map(called -> called.in(language))
                        .orElse(kind),
                "");
    }

    /** A chapter has its own pages only; what it does not have may be elsewhere. */
    private List<Link> further(Site site, Sought shown, FrameWords words) {
        if (site.isNational() || shown.words().isEmpty()) {
            return List.of();
        }
        var national = sites.national();
        return List.of(new Link(
                words.word("search.everywhere", national.name()), address(national, new Sought(shown.words(), "", 1))));
    }
}
