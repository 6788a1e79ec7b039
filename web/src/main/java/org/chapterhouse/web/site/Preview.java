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
    Clock clock;

    /** @return a whole HTML page in the site's language; empty when the type has no page of its own */
    public <T extends Record & Content> String draw(ContentType<T> type, Site site, T content) {
        return draw(type, site, site.locale(), content);
    }

    /** @return a whole HTML page; empty when the type has no page of its own */
    public <T extends Record & Content> String draw(ContentType<T> type, Site site, Locale language, T content) {
        var title = type.title(content);
        var slug = Slug.find(title).orElseGet(() -> Slug.of(type.id()));
        var now = clock.instant();
        var page = new PublishedPage(
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
        return articles.preview(type, site, page);
    }
}
