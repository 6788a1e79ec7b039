package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.page.Assets;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.publication.ListPosition;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.render.Html;
import org.chapterhouse.render.Templates;
import org.chapterhouse.setting.CurrentSettings;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.Choice;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;
import org.chapterhouse.web.WebTemplates;

/** Puts the house around the middle of a page: names, navigation, the way back. */
@ApplicationScoped
public class Frames {

    private static final Templates TEMPLATES = WebTemplates.of("site");

    @Inject
    Sites sites;

    @Inject
    LinkedContent linked;

    @Inject
    Navigation navigation;

    @Inject
    StaticFiles files;

    @Inject
    Assets assets;

    @Inject
    Configuration configuration;

    @Inject
    CurrentSettings settings;

    @Inject
    Clock clock;

    /** A path of a site as it stands in a link: {@code /chapters/denver/press}. */
    static String address(Site site, SitePath path) {
        return site.address(path.value());
    }

    /**
     * A path of a site, written out in full. Never taken from the request: a forged Host header must not end up in a page
     * that others are served.
     */
    String url(Site site, SitePath path) {
        return configuration.publicUrl() + Address.encoded(address(site, path));
    }

    /** What a list of this type is called, by people who speak this language. */
    static String plural(ContentType<?> type, Locale language) {
        return type.messages(language).plural();
    }

    /** What a list is called: after its type, and after its year or its choice where it has one. */
    static String name(ContentType<?> type, Listing listing, Locale language) {
        return listing.year()
                .map(year -> plural(type, language) + " " + year)
                .orElseGet(() -> name(type, listing.choice(), language));
    }

    /** What of a type has made a choice is called. */
    static String name(ContentType<?> type, Optional<Choice> choice, Locale language) {
        var words = type.messages(language);
        return choice.map(made -> words.plural() + ": " + words.choice(made.field(), made.value()))
                .orElseGet(words::plural);
    }

    /** Of a home page that nobody wrote, which has no words of a plugin's. */
    DrawnPage context(Site site) {
        return context(site, site.locale());
    }

    /** Of a page of the house's own. */
    DrawnPage context(Site site, Locale language) {
        return context(
                words -> {
                    throw new IllegalStateException("no type is drawn on this page of " + site.slug());
                },
                site,
                SitePath.HOME,
                language);
    }

    /** Of a list. */
    DrawnPage context(ContentType<?> type, Listing listing, Site site) {
        return context(type::messages, site, listing.path(), site.locale());
    }

    /** Of a page that says what it shows now. */
    DrawnPage context(Function<Locale, FieldMessages> wording, Site site, SitePath path, Locale language) {
        return context(wording, site, path, language, clock.instant(), clock.instant(), Optional.empty());
    }

    DrawnPage context(ContentType<?> type, Site site, PublishedPage page) {
        return context(
                type::messages,
                site,
                page.path(),
                page.language(),
                page.publishedAt(),
                page.updatedAt(),
                Optional.of(page.itemId()));
    }

    private DrawnPage context(
            Function<Locale, FieldMessages> wording,
            Site site,
            SitePath path,
            Locale language,
            Instant publishedAt,
            Instant updatedAt,
            Optional<ContentId> self) {
        return new DrawnPage(
                wording,
                sites.national().name(),
                site,
                url(site, path),
                language,
                publishedAt,
                updatedAt,
                clock.instant(),
                false,
                settings,
                new LinkedPages(linked, self));
    }

    Frame article(ContentType<?> type, Site site, PublishedPage page) {
        if (page.path().equals(SitePath.HOME)) {
            return framed(site, page.path(), home(site, page.language()).describedAs(page.summary()));
        }
        var words = FrameWords.spoken(page.language(), site.locale());
        var trail = trail(site);
        type.listing()
                .map(listing -> new Link(plural(type, words), address(site, listing.path())))
                .ifPresent(trail::add);
        trail.add(Link.to(page.title(), "", page.language(), words));
        var sheet = Sheet.at(url(site, page.path()), page.title(), page.language())
                .describedAs(page.summary())
                .below(trail)
                .seenAt(views(type, site, page, FrameWords.in(words)))
                .with(files(type))
                .told(Articles.of(
                        type,
                        site,
                        page,
                        url(site, page.path()),
                        configuration.publicUrl() + address(site, SitePath.HOME)));
        return framed(site, page.path(), sheet);
    }

    /** Those that the house has a word for. */
    private static List<Link> views(ContentType<?> type, Site site, PublishedPage page, FrameWords words) {
        return Stream.of("print", "text")
                .filter(view ->
                        type.views().containsKey(view) || type.textViews().containsKey(view))
                .map(view -> new Link(words.word(view), Address.encoded(address(site, page.path())) + "/" + view))
                .toList();
    }

    /** @param before where in the list the page begins, on any but the first */
    Frame list(ContentType<?> type, Listing listing, Site site, Optional<ListPosition> before, Turns turns) {
        var words = FrameWords.spoken(site.locale());
        var name = name(type, listing, site.locale());
        var trail = trail(site);
        Optional.of(listing)
                .filter(list -> !list.isWhole())
                .flatMap(list -> type.listing())
                .ifPresent(all -> trail.add(
                        Link.to(plural(type, site.locale()), address(site, all.path()), site.locale(), words)));
        trail.add(Link.to(name, "", site.locale(), words));
        var first = configuration.publicUrl() + Address.encoded(address(site, listing.path()));
        var url = before.map(
                        place -> configuration.publicUrl() + Address.continued(address(site, listing.path()), place))
                .orElse(first);
        var title = before.map(place -> FrameWords.in(words).word("list.before", name, place.listedOn()))
                .orElse(name);
        return framed(
                site,
                listing.path(),
                Sheet.at(url, title, site.locale())
                        .describedAs(FrameWords.in(words).word("list.description", name, site.name()))
                        .below(trail)
                        .between(turns)
                        .with(files(type)));
    }

    /** The frame of a page that has a title and an address, and nothing above it but the home page. */
    Frame page(Site site, SitePath path, String title, Locale language) {
        return below(site, path, title, language, Optional.empty());
    }

    /** The same below an item. */
    Frame below(Site site, SitePath path, String title, Locale language, Optional<PublishedPage> item) {
        var trail = trail(site);
        item.map(page -> new Link(page.title(), Address.encoded(address(site, page.path()))))
                .ifPresent(trail::add);
        trail.add(Link.to(title, "", language, FrameWords.spoken(language, site.locale())));
        return framed(site, path, Sheet.at(url(site, path), title, language).below(trail));
    }

    Frame home(Site site) {
        return framed(site, SitePath.HOME, home(site, site.locale()).describedAs(description(site)));
    }

    /** What it shows, by the names of its lists; a site without any is described by its name alone. */
    private String description(Site site) {
        var words = FrameWords.spoken(site.locale());
        var lists = navigation.sections(site, SitePath.HOME, words).stream()
                .map(section -> section.link().label())
                .collect(Collectors.joining(", "));
        return FrameWords.in(words).word(lists.isEmpty() ? "home.name" : "home.description", site.name(), lists);
    }

    private Sheet home(Site site, Locale language) {
        return Sheet.at(url(site, SitePath.HOME), site.name(), language);
    }

    /** The frame of what is shown where no page is. */
    Frame insteadOfAPage(Site site, String titleKey) {
        var words = FrameWords.spoken(site.locale());
        var title = FrameWords.in(words).word(titleKey);
        return framed(site, SitePath.HOME, Sheet.insteadOfAPage(title, words));
    }

    /** The stylesheets and scripts that go with a content type, a page or a form, by the names under which they are kept. */
    List<String> files(Object thing) {
        return assets.of(thing).stream().map(files::address).toList();
    }

    private static List<Link> trail(Site site) {
        return new ArrayList<>(List.of(new Link(site.name(), address(site, SitePath.HOME))));
    }

    private Frame framed(Site site, SitePath path, Sheet sheet) {
        return new Frame(sheet, house(site, path, FrameWords.spoken(sheet.language(), site.locale())));
    }

    private House house(Site site, SitePath path, Locale words) {
        var national = new Link(sites.national().name(), "/");
        return new House(
                site.name(),
                address(site, SitePath.HOME),
                site.isNational() ? Optional.empty() : Optional.of(national),
                site.accent(),
                words,
                navigation.sections(site, path, words),
                navigation.feeds(site, words),
                files.address("/assets/house/site.css"),
                files.address("/assets/house/icon.svg"));
    }

    String draw(Frame frame, Html middle) {
        return TEMPLATES
                .draw("frame", Map.of("frame", frame, "content", middle))
                .markup();
    }

    /** Without navigation, for paper. */
    String drawBare(Frame frame, Html middle) {
        return TEMPLATES
                .draw("print-frame", Map.of("frame", frame, "content", middle))
                .markup();
    }
}
