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
 * The text of a Word file as its reader sees it, with paragraphs, bold, italic, links, lists and tables. Deleted text,
 * comments and hidden text are not in it.
 */
final class DocxText {

    /** Nothing in these is seen: what was deleted or moved away, former formatting, the second copy of a text box. */
    private static final Set<String> UNSEEN = Set.of(
            "del", "moveFrom", "delText", "delInstrText", "pPrChange", "rPrChange", "sectPr", "Fallback", "tblPrChange");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final Pattern HYPERLINK = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    private final DocxStyles styles;
    private final DocxLines lines;
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

    static List<FormattedLine> of(byte[] bytes) {
        try {
            var file = DocxFile.of(bytes);
            var text = new DocxText(DocxStyles.of(file));
            var document = file.part(DocxFile.DOCUMENT);
            if (document.isPresent()) {
                text.read(document.get());
            }
            return text.lines.finished();
        } catch (XMLStreamException damaged) {
            throw NotARelease.damaged("Word", damaged);
        }
    }

    /** One paragraph a line, empty ones included. */
    static String plain(List<FormattedLine> lines) {
        return lines.stream().map(FormattedLine::text).collect(Collectors.joining("\n"));
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (UNSEEN.contains(reader.getLocalName())) {
                    skip(reader);
                } else {
                    begins(reader);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                ends(reader.getLocalName());
            }
        }
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
            default -> {}
        }
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
        for (var cell : cells) {
            if (cell != cells.get(0)) {
                runs.add(new Run("\t", false, false, null));
            }
            cell.runs().forEach(run -> runs.add(new Run(run.text().replace('\t', ' '), run.strong(), run.em(), run.href())));
        }
        return runs;
    }
}
