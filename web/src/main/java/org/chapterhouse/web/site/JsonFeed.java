package org.chapterhouse.web.site;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chapterhouse.publication.PublishedPage;

/** Writes JSON Feed 1.1. An item's id is its identity, not its address, so a page that moves is not new. */
final class JsonFeed {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder feed = JSON.createObjectBuilder();
    private final JsonArrayBuilder items = JSON.createArrayBuilder();

    JsonFeed(String title, String siteUrl, String feedUrl, String language) {
        feed.add("version", "https://jsonfeed.org/version/1.1")
                .add("title", title)
                .add("home_page_url", siteUrl)
                .add("feed_url", feedUrl)
                .add("language", language);
    }

    void add(PublishedPage page, String url, Instant dated) {
        var updated = page.updatedAt().isBefore(dated) ? dated : page.updatedAt();
        var item = JSON.createObjectBuilder()
                .add("id", "urn:uuid:" + page.itemId())
                .add("url", url)
                .add("title", page.title())
                .add("content_text", page.summary().isEmpty() ? page.title() : page.summary())
                .add("date_published", dated.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("date_modified", updated.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("language", page.language().toLanguageTag());
        items.add(item);
    }

    String finish() {
        return feed.add("items", items).build().toString();
    }
}
