package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Run;

/**
 * The text of a Word file as its reader sees it, with paragraphs, bold, italic, links, lists and tables, and its notes,
 * which stand at the foot of a page or at the end. Deleted text, comments and hidden text are not in it.
 */
final class DocxText {

    /** Nothing in these is seen: what was deleted or moved away, former formatting, the second copy of a text box. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "pPrChange",
            "rPrChange",
            "sectPr",
            "Fallback",
            "tblPrChange");

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final Pattern HYPERLINK = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    private final DocxStyles styles;
    private final DocxNotes notes = new DocxNotes();
    private DocxLines lines;
    private final StringBuilder instruction = new StringBuilder();
    private boolean inParagraphProperties;
    private boolean strong;
    private boolean em;
    private boolean hidden;
    private String link = "";
    private String field = "";

    private DocxText(DocxStyles styles) {
        this.styles = styles;
        this.lines = new DocxLines(styles);
    }

    /** @param notes in the order in which the text refers to them, each with its number in front */
    record Found(List<FormattedLine> text, List<FormattedLine> notes) {}

    static Found of(byte[] bytes) {
        try {
            var file = DocxFile.of(bytes);
            var reader = new DocxText(DocxStyles.of(file));
            reader.read(file, DocxFile.DOCUMENT);
            var text = reader.lines.finished();
            reader.read(file, DocxFile.FOOTNOTES);
            reader.read(file, DocxFile.ENDNOTES);
            return new Found(text, reader.notes.inOrder());
        } catch (XMLStreamException damaged) {
            throw NotARelease.damaged("Word", damaged);
        }
    }

    /** One paragraph a line, empty ones included. */
    static String plain(List<FormattedLine> lines) {
        return lines.stream().map(FormattedLine::text).collect(Collectors.joining("\n"));
    }

    private void read(DocxFile file, String part) throws XMLStreamException {
        styles.readTargets(file, part);
        var reader = file.part(part);
        if (reader.isPresent()) {
            read(reader.get());
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isUnseen(reader)) {
                    skip(reader);
                } else {
                    begins(reader);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                ends(reader.getLocalName());
            }
        }
    }

    /** Lines that part notes from the text are notes, too, but nothing refers to them. */
    private boolean isUnseen(XMLStreamReader reader) {
        var name = reader.getLocalName();
        return UNSEEN.contains(name)
                || (DocxNotes.isNote(name) && !notes.isReferredTo(name, DocxStyles.attribute(reader, "id")));
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        var depth = 1;
        while (depth > 0 && reader.hasNext()) {
            var event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void begins(XMLStreamReader reader) throws XMLStreamException {
        var value = DocxStyles.attribute(reader, "val");
        switch (reader.getLocalName()) {
            case "p" -> lines.paragraph();
            case "pPr" -> inParagraphProperties = true;
            case "pStyle" -> lines.style(value);
            case "numId" -> lines.list(value);
            case "ilvl" -> lines.level(value);
            case "tr" -> lines.row();
            case "tc" -> lines.cell();
            case "r" -> run();
            case "hyperlink" ->
                link = styles.target(DocxStyles.attribute(reader, "id")).orElse("");
            case "fldChar" -> field(DocxStyles.attribute(reader, "fldCharType"));
            case "instrText" -> instruction.append(reader.getElementText());
            case "t" -> text(reader.getElementText());
            case "tab" -> tab();
            case "br", "cr" -> lines.lineBreak();
            case "noBreakHyphen" -> text("-");
            case "footnoteReference", "endnoteReference" -> refers(reader);
            case "footnote", "endnote" -> note(reader);
            default -> runProperty(reader.getLocalName(), value);
        }
    }

    private void runProperty(String name, String value) {
        if (inParagraphProperties) {
            return;
        }
        switch (name) {
            case "b" -> strong = !OFF.contains(value);
            case "i" -> em = !OFF.contains(value);
            case "vanish", "specVanish" -> hidden = !OFF.contains(value);
            case "rStyle" -> {
                strong = strong || styles.isStrong(value);
                em = em || styles.isEmphasis(value);
            }
            default -> {}
        }
    }

    private void ends(String name) {
        switch (name) {
            case "p" -> lines.paragraphEnds();
            case "pPr" -> inParagraphProperties = false;
            case "tc" -> lines.cellEnds();
            case "tr" -> lines.rowEnds();
            case "hyperlink" -> link = "";
            case "footnote", "endnote" -> notes.ends(lines.finished());
            default -> {}
        }
    }

    private void refers(XMLStreamReader reader) {
        var note = reader.getLocalName().replace("Reference", "");
        text(notes.refer(note, DocxStyles.attribute(reader, "id")));
    }

    private void note(XMLStreamReader reader) {
        lines = new DocxLines(styles);
        notes.begins(reader.getLocalName(), DocxStyles.attribute(reader, "id"));
    }

    private void run() {
        strong = false;
        em = false;
        hidden = false;
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> instruction.setLength(0);
            case "separate" -> {
                var target = HYPERLINK.matcher(instruction);
                field = target.find() ? target.group(1) : "";
            }
            default -> field = "";
        }
    }

    private void tab() {
        if (!inParagraphProperties) {
            text("\t");
        }
    }

    private void text(String words) {
        var target = link.isEmpty() ? field : link;
        if (!hidden && !words.isEmpty()) {
            lines.add(new Run(words, strong, em, target.isEmpty() ? null : target));
        }
    }

    static List<Run> withTabs(List<FormattedLine> cells) {
        var runs = new ArrayList<Run>();
        var isFirst = true;
        for (var cell : cells) {
            if (!isFirst) {
                runs.add(new Run("\t", false, false, null));
            }
            isFirst = false;
            cell.runs()
                    .forEach(run ->
                            runs.add(new Run(run.text().replace('\t', ' '), run.strong(), run.em(), run.href())));
        }
        return runs;
    }
}
