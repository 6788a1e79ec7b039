package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.site.Site;
import org.chapterhouse.text.Slug;
import org.chapterhouse.type.ContentType;

/** Draws content that is not public with the very templates and frame that will show it when it is. */
@ApplicationScoped
public class Preview {

    private static final SitePath NOWHERE_YET = new SitePath("/preview");

    @Inject
    ArticleDrawing articles;

    @Inject
    ListPages lists;

    @Inject
    Clock clock;

    /** @return a whole HTML page; empty when the type has no page of its own */
    public <T extends Record & Content> String draw(ContentType<T> type, Site site, Locale language, T content) {
        return articles.preview(type, site, page(type, site, language, content));
    }

    /** Draws every other view of the page for nobody. */
    public <T extends Record & Content> void tryViews(ContentType<T> type, Site site, Locale language, T content) {
        articles.tryViews(type, site, page(type, site, language, content));
    }

    /** Draws a list in which the page stands for nobody. */
    public <T extends Record & Content> void tryInAList(ContentType<T> type, Site site, Locale language, T content) {
        lists.tryWith(type, site, page(type, site, language, content));
    }

    private <T extends Record & Content> PublishedPage page(
            ContentType<T> type, Site site, Locale language, T content) {
        var title = type.title(content);
        var slug = Slug.of(title);
        var now = clock.instant();
        return new PublishedPage(
                site.id(),
                type.path(content, slug).orElse(NOWHERE_YET),
                ContentId.random(),
                type.id(),
                language,
                title,
                type.summary(content),
                type.write(content),
                true,
                type.date(content).orElse(LocalDate.ofInstant(now, site.zone())),
                now,
                now);
    }
}
