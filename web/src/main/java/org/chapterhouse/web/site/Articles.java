package org.chapterhouse.web.site;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.render.LinkedData;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;

/** What an article tells those who pass its address on, and search engines in the words of schema.org. */
final class Articles {

    private static final JsonProvider JSON = JsonProvider.provider();

    private Articles() {}

    static Sheet.Article of(ContentType<?> type, Site site, PublishedPage page, String url, String homeUrl) {
        var dated = page.datedAt(site.zone());
        var published = dated.truncatedTo(ChronoUnit.SECONDS);
        var modified = (dated.isAfter(page.updatedAt()) ? dated : page.updatedAt()).truncatedTo(ChronoUnit.SECONDS);
        var data = type.schema()
                .map(name -> LinkedData.of(data(name, site, page, url, homeUrl, published, modified)))
                .orElseGet(LinkedData::nothing);
        return new Sheet.Article(published, modified, data);
    }

    private static JsonObject data(
            String name,
            Site site,
            PublishedPage page,
            String url,
            String homeUrl,
            Instant published,
            Instant modified) {
        var data = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", name)
                .add("headline", page.title())
                .add("url", url)
                .add("mainEntityOfPage", url)
                .add("datePublished", published.toString())
                .add("dateModified", modified.toString())
                .add("inLanguage", page.language().toLanguageTag())
                .add("publisher", publisher(site, homeUrl));
        if (!page.summary().isEmpty()) {
            data.add("description", page.summary());
        }
        return data.build();
    }

    private static JsonObject publisher(Site site, String homeUrl) {
        return JSON.createObjectBuilder()
                .add("@type", "Organization")
                .add("name", site.name())
                .add("url", homeUrl)
                .build();
    }
}
