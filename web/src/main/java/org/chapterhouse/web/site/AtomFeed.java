package org.chapterhouse.web.site;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.publication.PublishedPage;

/** Writes Atom 1.0 (RFC 4287). An entry's id is its identity, not its address, so a page that moves is not new. */
final class AtomFeed {

    private final FeedXml xml = new FeedXml();
    private final Locale language;

    /**
     * @param author whose it is
     * @param language of the feed; an entry in another says so
     * @param pages that will be in it: it is as new as the newest of them, so that the same pages are the same text
     */
    AtomFeed(String title, String author, String siteUrl, String feedUrl, Locale language, List<PublishedPage> pages) {
        this.language = language;
        xml.begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.toLanguageTag())
                .element("title", title)
                .element("id", feedUrl)
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", feedUrl)
                .empty("link", "rel", "alternate", "type", "text/html", "href", siteUrl)
                .element("updated", moment(newest(pages)))
                .begin("author")
                .element("name", author)
                .end();
    }

    private static Instant newest(List<PublishedPage> pages) {
        return pages.stream()
                .map(PublishedPage::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    void add(PublishedPage page, String url, Instant dated) {
        var updated = page.updatedAt().isBefore(dated) ? dated : page.updatedAt();
        if (page.language().equals(language)) {
            xml.begin("entry");
        } else {
            xml.begin("entry", "xml:lang", page.language().toLanguageTag());
        }
        xml.element("title", page.title())
                .element("id", "urn:uuid:" + page.itemId())
                .empty("link", "rel", "alternate", "type", "text/html", "href", url)
                .element("published", moment(dated))
                .element("updated", moment(updated));
        if (!page.summary().isEmpty()) {
            xml.element("summary", page.summary());
        }
        xml.end();
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    String finish() {
        return xml.finish();
    }
}
