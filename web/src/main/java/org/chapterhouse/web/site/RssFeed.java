package org.chapterhouse.web.site;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chapterhouse.publication.PublishedPage;

/** Writes RSS 2.0. An item's guid is its identity, not its address, so a page that moves is not new. */
final class RssFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    RssFeed(String title, String siteUrl, String feedUrl, String language) {
        try {
            writer = XML.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("rss");
            writer.writeAttribute("version", "2.0");
            writer.writeNamespace("atom", ATOM);
            writer.writeNamespace("dc", DUBLIN_CORE);
            writer.writeStartElement("channel");
            element("title", title);
            element("link", siteUrl);
            element("description", title);
            element("language", language);
            self(feedUrl);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
    }

    private void self(String feedUrl) throws XMLStreamException {
        writer.writeEmptyElement("atom", "link", ATOM);
        writer.writeAttribute("href", feedUrl);
        writer.writeAttribute("rel", "self");
        writer.writeAttribute("type", "application/rss+xml");
    }

    void add(PublishedPage page, String url, Instant dated) {
        try {
            writer.writeStartElement("item");
            element("title", page.title());
            element("link", url);
            writer.writeStartElement(DUBLIN_CORE, "language");
            writer.writeCharacters(page.language().toLanguageTag());
            writer.writeEndElement();
            writer.writeStartElement("guid");
            writer.writeAttribute("isPermaLink", "false");
            writer.writeCharacters("urn:uuid:" + page.itemId());
            writer.writeEndElement();
            element("pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(dated.atOffset(ZoneOffset.UTC)));
            if (!page.summary().isEmpty()) {
                element("description", page.summary());
            }
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
    }

    String finish() {
        try {
            writer.writeEndDocument();
            writer.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
    }

    private void element(String name, String value) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(printable(value));
        writer.writeEndElement();
    }

    /** XML has no place for control characters; a title may hold some. */
    private static String printable(String value) {
        return value.codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .filter(point -> point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
