package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.Feed;

/** The feeds of the types, for programs that tell people what is new. */
@ApplicationScoped
public class FeedPages implements Standing {

    private static final String RSS = "application/rss+xml;charset=utf-8";
    private static final String ATOM = "application/atom+xml;charset=utf-8";
    private static final String JSON = "application/feed+json;charset=utf-8";
    private static final String CALENDAR = "text/calendar;charset=utf-8";

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Inject
    Frames frames;

    @Inject
    LegiblePages legible;

    @Inject
    Configuration configuration;

    @Override
    public Optional<Answer> answer(Spot spot) {
        for (var type : types.all()) {
            var feed = type.feeds().stream()
                    .filter(wanted -> wanted.path().equals(spot.path()))
                    .findFirst();
            if (feed.isPresent()) {
                return Optional.of(new Answer.Page(() -> drawn(type, feed.get(), spot.site())));
            }
        }
        return Optional.empty();
    }

    private CachedPage drawn(ContentType<?> type, Feed feed, Site site) {
        var found = published.newest(type, site.id(), feed.choice(), feed.size());
        var title = Frames.name(type, feed.choice(), site.locale()) + " – " + site.name();
        var tags = Set.of(PageCache.wayAround(site), PageCache.listsOf(type));
        return switch (feed.form()) {
            case RSS -> CachedPage.ofText(RSS, rss(title, feed, site, found), tags);
            case ATOM -> CachedPage.ofText(ATOM, atom(title, feed, site, found), tags);
            case JSON -> CachedPage.ofText(JSON, json(title, feed, site, found), tags);
            case CALENDAR -> CachedPage.ofText(CALENDAR, calendar(title, type, site, found), tags);
        };
    }

    private String rss(String title, Feed feed, Site site, List<PublishedPage> found) {
        var rss = new RssFeed(title, frames.url(site, SitePath.HOME), frames.url(site, feed.path()), site.language());
        found.forEach(page -> rss.add(page, frames.url(site, page.path()), page.datedAt(site.zone())));
        return rss.finish();
    }

    private String atom(String title, Feed feed, Site site, List<PublishedPage> found) {
        var atom = new AtomFeed(
                title,
                site.name(),
                frames.url(site, SitePath.HOME),
                frames.url(site, feed.path()),
                site.locale(),
                found);
        found.forEach(page -> atom.add(page, frames.url(site, page.path()), page.datedAt(site.zone())));
        return atom.finish();
    }

    private String json(String title, Feed feed, Site site, List<PublishedPage> found) {
        var json = new JsonFeed(title, frames.url(site, SitePath.HOME), frames.url(site, feed.path()), site.language());
        found.forEach(page -> json.add(page, frames.url(site, page.path()), page.datedAt(site.zone())));
        return json.finish();
    }

    private <T extends Record & Content> String calendar(
            String title, ContentType<T> type, Site site, List<PublishedPage> found) {
        var host =
                Objects.requireNonNullElse(URI.create(configuration.publicUrl()).getHost(), "localhost");
        var calendar = new Calendar(title, site.zone().getId(), host);
        found.forEach(page -> legible.of(page, type, content -> type.happens(content, site.zone()))
                .flatMap(happening -> happening)
                .ifPresent(happening -> calendar.add(page, frames.url(site, page.path()), happening)));
        return calendar.finish();
    }
}
