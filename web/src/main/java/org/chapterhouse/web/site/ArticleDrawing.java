package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;

/** Draws one published item: its page, or another view of it at {@code <path>/<view>}. */
@ApplicationScoped
public class ArticleDrawing {

    @Inject
    PluginHomes homes;

    @Inject
    Frames frames;

    @Inject
    HomeDrawing home;

    /** Its page; none when its type has no page of its own. */
    <T extends Record & Content> Optional<Answer> page(ContentType<T> type, Site site, PublishedPage page) {
        return type.page()
                .map(template -> new Answer.Page(() -> {
                    var frame = frames.article(type, site, page);
                    var context = frames.context(type, site, page);
                    var middle = homes.call(() -> template.draw(type.read(page.payload()), context));
                    var whole =
                            page.path().equals(SitePath.HOME) ? home.withNews(middle, frame, site, context) : middle;
                    return cached(site, page, context, frames.draw(frame, whole));
                }));
    }

    /** The page as it would be; nobody keeps it. */
    <T extends Record & Content> String preview(ContentType<T> type, Site site, PublishedPage page) {
        var context = frames.context(type, site, page).asPreview();
        return type.page()
                .map(template -> template.draw(type.read(page.payload()), context))
                .map(middle -> frames.draw(frames.article(type, site, page).withoutViews(), middle))
                .orElse("");
    }

    /** Draws every other view of it for nobody, so that one that fails does so now. */
    <T extends Record & Content> void tryViews(ContentType<T> type, Site site, PublishedPage page) {
        var content = type.read(page.payload());
        type.textViews()
                .values()
                .forEach(text -> Objects.requireNonNull(text.write(content, frames.context(type, site, page))));
        type.views().values().forEach(template -> template.draw(content, frames.context(type, site, page)));
    }

    /** Another view of it, if its type has one of that name. */
    <T extends Record & Content> Optional<Answer> view(
            ContentType<T> type, Site site, PublishedPage page, String name) {
        var text = type.textViews().get(name);
        if (text != null) {
            return Optional.of(new Answer.Page(() -> {
                var context = frames.context(type, site, page);
                var written = homes.call(() -> text.write(type.read(page.payload()), context));
                return besideItsPage(
                        cached(site, page, context, SitePages.TEXT, written), frames.url(site, page.path()));
            }));
        }
        return Optional.ofNullable(type.views().get(name))
                .map(template -> new Answer.Page(() -> {
                    var frame = frames.article(type, site, page);
                    var context = frames.context(type, site, page);
                    var middle = homes.call(() -> template.draw(type.read(page.payload()), context));
                    return cached(site, page, context, frames.drawBare(frame, middle));
                }));
    }

    /** Text has no head in which it could say that the page is the one to be found. */
    private static CachedPage besideItsPage(CachedPage text, String url) {
        return text.with("X-Robots-Tag", "noindex").with("Link", "<" + url + ">; rel=\"canonical\"");
    }

    private CachedPage cached(Site site, PublishedPage page, DrawnPage context, String markup) {
        return cached(site, page, context, SitePages.HTML, markup);
    }

    private CachedPage cached(Site site, PublishedPage page, DrawnPage context, String contentType, String text) {
        var tags = page.path().equals(SitePath.HOME) ? home.shown() : new HashSet<String>();
        tags.add(PageCache.wayAround(site));
        tags.add(PageCache.pagesOf(page.itemId()));
        tags.addAll(context.tags());
        return CachedPage.ofText(contentType, text, Set.copyOf(tags));
    }
}
