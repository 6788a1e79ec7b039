package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/** The feeds of the types, for programs that tell people what is new. */
@ApplicationScoped
public class FeedPages implements Standing {

    private static final String RSS = "application/rss+xml;charset=utf-8";

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Inject
    Frames frames;

    @Override
    public Optional<Answer> answer(Spot spot) {
        for (var type : types.all()) {
            var feed = type.feed().filter(wanted -> wanted.path().equals(spot.path()));
            if (feed.isPresent()) {
                return Optional.of(new Answer.Page(() -> drawn(type, feed.get().size(), spot.site(), spot.path())));
            }
        }
        return Optional.empty();
    }

    private CachedPage drawn(ContentType<?> type, int size, Site site, SitePath path) {
        var found = published.list(Optional.of(type.id()), Optional.of(site.id()), Optional.empty(), size);
        var title = Frames.plural(type, site.locale()) + " – " + site.name();
        var rss = new RssFeed(title, frames.url(site, SitePath.HOME), frames.url(site, path), site.language());
        found.forEach(page -> rss.add(page, frames.url(site, page.path()), page.datedAt(site.zone())));
        var tags = Set.of(PageCache.wayAround(site), PageCache.listsOf(type));
        return CachedPage.ofText(RSS, rss.finish(), tags);
    }
}
