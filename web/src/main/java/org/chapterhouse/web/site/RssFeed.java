package org.chapterhouse.web.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.chapterhouse.publication.PublishedPage;

/** Writes RSS 2.0. An item's guid is its identity, not its address, so a page that moves is not new. */
final class RssFeed {

    private final FeedXml xml = new FeedXml();

    RssFeed(String title, String siteUrl, String feedUrl, String language) {
        xml.begin(
                        "rss",
                        "version",
                        "2.0",
                        "xmlns:atom",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .begin("channel")
                .element("title", title)
                .element("link", siteUrl)
                .element("description", title)
                .element("language", language)
                .empty("atom:link", "href", feedUrl, "rel", "self", "type", "application/rss+xml");
    }

    void add(PublishedPage page, String url, Instant dated) {
        xml.begin("item")
                .element("title", page.title())
                .element("link", url)
                .element("dc:language", page.language().toLanguageTag())
                .element("guid", "urn:uuid:" + page.itemId(), "isPermaLink", "false")
                .element("pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(dated.atOffset(ZoneOffset.UTC)));
        if (!page.summary().isEmpty()) {
            xml.element("description", page.summary());
        }
        xml.end();
    }

    String finish() {
        return xml.finish();
    }
}
