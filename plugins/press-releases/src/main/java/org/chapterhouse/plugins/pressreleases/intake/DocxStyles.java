package org.chapterhouse.plugins.pressreleases.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Shape;

/** What a Word file says elsewhere about its text: names of styles, kinds of lists, targets of links. */
final class DocxStyles {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> abstractLists = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private String current = "";
    private String level = "";

    static DocxStyles of(DocxFile file) throws XMLStreamException {
        var styles = new DocxStyles();
        styles.read(file, DocxFile.STYLES);
        styles.read(file, DocxFile.NUMBERING);
        return styles;
    }

    /** From here on links lead where this part of the file says. */
    void readTargets(DocxFile file, String part) throws XMLStreamException {
        targets.clear();
        read(file, DocxFile.relations(part));
    }

    private void read(DocxFile file, String part) throws XMLStreamException {
        var reader = file.part(part);
        if (reader.isPresent()) {
            read(reader.get());
        }
    }

    /** What a paragraph of this style and list is. */
    Shape shape(String style, String list, int level) {
        var name = names.getOrDefault(style, style).toLowerCase(Locale.ROOT);
        if (name.startsWith("heading")) {
            return Shape.HEADING;
        }
        var number = list.isEmpty() ? lists.getOrDefault(style, "") : list;
        if (!number.isEmpty() && !number.equals("0")) {
            var format = formats.getOrDefault(abstractLists.getOrDefault(number, "") + "/" + level, "bullet");
            return format.equals("bullet") || format.equals("none") ? Shape.BULLET : Shape.NUMBER;
        }
        return name.contains("quote") ? Shape.QUOTATION : Shape.TEXT;
    }

    boolean isStrong(String style) {
        return names.getOrDefault(style, style).equalsIgnoreCase("strong");
    }

    boolean isEmphasis(String style) {
        return names.getOrDefault(style, style).equalsIgnoreCase("emphasis");
    }

    Optional<String> target(String relation) {
        return Optional.ofNullable(targets.get(relation));
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                begins(reader);
            }
        }
    }

    private void begins(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "style" -> current = attribute(reader, "styleId");
            case "name" -> names.putIfAbsent(current, attribute(reader, "val"));
            case "numId" -> lists.putIfAbsent(current, attribute(reader, "val"));
            case "abstractNum" -> current = attribute(reader, "abstractNumId");
            case "lvl" -> level = attribute(reader, "ilvl");
            case "numFmt" -> formats.putIfAbsent(current + "/" + level, attribute(reader, "val"));
            case "num" -> current = attribute(reader, "numId");
            case "abstractNumId" -> abstractLists.putIfAbsent(current, attribute(reader, "val"));
            case "Relationship" -> targets.put(attribute(reader, "Id"), attribute(reader, "Target"));
            default -> {}
        }
    }

    /** An attribute by its name, whatever its namespace; empty if there is none. */
    static String attribute(XMLStreamReader reader, String name) {
        for (var index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }
}
