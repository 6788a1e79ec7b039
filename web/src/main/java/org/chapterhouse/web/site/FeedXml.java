package org.chapterhouse.web.site;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of a feed into memory, of whatever people have typed. */
final class FeedXml {

    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private interface Writing {
        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    FeedXml() {
        try {
            writer = XML.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        doing(xml -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** @param attributes names and values in turn */
    FeedXml begin(String name, String... attributes) {
        return doing(xml -> {
            xml.writeStartElement(name);
            write(xml, attributes);
        });
    }

    FeedXml end() {
        return doing(XMLStreamWriter::writeEndElement);
    }

    /** An element with nothing in it. */
    FeedXml empty(String name, String... attributes) {
        return doing(xml -> {
            xml.writeEmptyElement(name);
            write(xml, attributes);
        });
    }

    FeedXml element(String name, String value, String... attributes) {
        begin(name, attributes);
        doing(xml -> xml.writeCharacters(printable(value)));
        return end();
    }

    String finish() {
        doing(xml -> {
            xml.writeEndDocument();
            xml.close();
        });
        return text.toString();
    }

    private FeedXml doing(Writing work) {
        try {
            work.write(writer);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static void write(XMLStreamWriter xml, String... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], printable(attributes[at + 1]));
        }
    }

    /** XML has no place for control characters; a title may hold some. */
    private static String printable(String value) {
        return value.codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .filter(point -> point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("writing XML into memory failed", e);
    }
}
