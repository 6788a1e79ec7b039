package org.chapterhouse.plugins.pressreleases.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a Word file that hold text. What unpacks to more than any release needs is refused before it is read, and
 * nothing in the file can make the reader fetch or repeat anything.
 */
final class DocxFile {

    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String FOOTNOTES = "word/footnotes.xml";
    static final String ENDNOTES = "word/endnotes.xml";

    private static final Set<String> WANTED = Set.of(
            DOCUMENT,
            relations(DOCUMENT),
            STYLES,
            NUMBERING,
            FOOTNOTES,
            relations(FOOTNOTES),
            ENDNOTES,
            relations(ENDNOTES));
    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_PART = 10_000_000;
    private static final long MOST_BYTES = 60_000_000;
    private static final XMLInputFactory XML = xml();

    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private DocxFile() {}

    static DocxFile of(byte[] file) {
        var docx = new DocxFile();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            docx.unpack(zip);
        } catch (IOException damaged) {
            throw NotARelease.damaged("Word or OpenDocument", damaged);
        }
        if (!docx.parts.containsKey(DOCUMENT)) {
            throw NotARelease.document("file.unreadable-word");
        }
        return docx;
    }

    /** Where the targets of the links in a part stand. */
    static String relations(String part) {
        return part.replace("word/", "word/_rels/") + ".rels";
    }

    /** Nothing if the file has no such part; many have no lists and no styles. */
    Optional<XMLStreamReader> part(String name) throws XMLStreamException {
        var part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(XML.createXMLStreamReader(new ByteArrayInputStream(part)));
    }

    private void unpack(ZipInputStream zip) throws IOException {
        var count = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > MOST_PARTS) {
                throw NotARelease.tooLarge();
            }
            if (WANTED.contains(entry.getName())) {
                parts.put(entry.getName(), bounded(zip));
            } else {
                skip(zip);
            }
        }
    }

    private byte[] bounded(InputStream part) throws IOException {
        var bytes = part.readNBytes(LARGEST_PART + 1);
        unpacked += bytes.length;
        if (bytes.length > LARGEST_PART || unpacked > MOST_BYTES) {
            throw NotARelease.tooLarge();
        }
        return bytes;
    }

    private void skip(InputStream part) throws IOException {
        var buffer = new byte[8192];
        for (var read = part.read(buffer); read > 0; read = part.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_BYTES) {
                throw NotARelease.tooLarge();
            }
        }
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
