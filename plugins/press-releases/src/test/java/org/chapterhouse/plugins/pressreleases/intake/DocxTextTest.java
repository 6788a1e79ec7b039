package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.type.Intake;
import org.junit.jupiter.api.Test;

class DocxTextTest {

    private static final String OPEN =
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\" xmlns:r=\"urn:r\" xmlns:mc=\"urn:mc\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";
    private static final String STYLES =
            "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    private static final String NUMBERING = """
            <w:numbering xmlns:w="urn:w"><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num></w:numbering>""";
    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"rId7\" Target=\"https://harborlight.example.org/report\"/></Relationships>";

    @Test
    void formattingListsLinksAndTablesAreKept() throws IOException {
        var release = read(paragraph("FOR IMMEDIATE RELEASE")
                        + paragraph("Harbor Light opens night shelter")
                        + paragraph("")
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>DENVER, Aug. 11, 2015 — </w:t></w:r><w:r><w:t xml:space=\"preserve\">The alliance opened a </w:t></w:r>"
                        + "<w:r><w:rPr><w:b/><w:i w:val=\"0\"/></w:rPr><w:t>night shelter</w:t></w:r><w:r><w:t xml:space=\"preserve\"> and published </w:t></w:r>"
                        + "<w:hyperlink r:id=\"rId7\"><w:r><w:rPr><w:i/></w:rPr><w:t>its report</w:t></w:r></w:hyperlink><w:r><w:t> on the two years that it took to find a house.</w:t></w:r></w:p>"
                        + styled("berschrift1", "What is there")
                        + item("1", "forty beds")
                        + item("1", "a kitchen")
                        + item("2", "Knock.")
                        + "<w:tbl><w:tr>" + cell("Night") + cell("Guests") + "</w:tr><w:tr>" + cell("Monday")
                        + cell("38") + "</w:tr></w:tbl>"
                        + paragraph("###"))
                .content();
        assertThat(release.headline()).isEqualTo("Harbor Light opens night shelter");
        assertThat(release.city()).isEqualTo("DENVER");
        assertThat(release.body().html())
                .startsWith(
                        "<p>The alliance opened a <strong>night shelter</strong> and published"
                                + " <a href=\"https://harborlight.example.org/report\"><em>its report</em></a> on the two years")
                .contains("<h2>What is there</h2><ul><li><p>forty beds</p></li><li><p>a kitchen</p></li>")
                .contains("Knock.")
                .containsSubsequence("Night", "Guests", "Monday", "38");
    }

    @Test
    void deletedHiddenAndCommentedTextIsNotThere() throws IOException {
        var found = read(
                paragraph("FOR IMMEDIATE RELEASE")
                        + paragraph("Harbor Light opens night shelter")
                        + "<w:p><w:r><w:t xml:space=\"preserve\">The alliance opened </w:t></w:r><w:del><w:r><w:delText>SECRET</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>forty</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r>"
                        + "<w:moveFrom><w:r><w:t>MOVED</w:t></w:r></w:moveFrom><w:commentRangeStart w:id=\"1\"/><w:r><w:t> beds on Tuesday.</w:t></w:r>"
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:r><w:t>AGAIN</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>");
        assertThat(found.content().body().plainText()).isEqualTo("The alliance opened forty beds on Tuesday.");
        assertThat(found.notPlaced()).isEmpty();
    }

    @Test
    void notesStandAtTheEndOfTheTextAndTheirNumbersInIt() throws IOException {
        var found = Fixture.intake()
                .read(docx(Map.of(
                        "word/document.xml",
                        OPEN + paragraph("FOR IMMEDIATE RELEASE") + paragraph("Harbor Light opens night shelter")
                                + "<w:p><w:r><w:t>The alliance opened forty beds</w:t></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r>"
                                + "<w:r><w:t xml:space=\"preserve\"> on Tuesday.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                + "<w:del><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:del></w:p>"
                                + paragraph("###") + paragraph("Contact: Dana Whitfield, 303-555-0142") + CLOSE,
                        "word/footnotes.xml",
                        "<w:footnotes xmlns:w=\"urn:w\" xmlns:r=\"urn:r\"><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Of </w:t></w:r>"
                                + "<w:hyperlink r:id=\"rId7\"><w:r><w:t>last year</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r><w:del><w:r><w:delText>SECRET</w:delText></w:r></w:del></w:p></w:footnote>"
                                + "<w:footnote w:id=\"3\"><w:p><w:r><w:t>DELETED</w:t></w:r></w:p></w:footnote></w:footnotes>",
                        "word/_rels/footnotes.xml.rels",
                        "<Relationships><Relationship Id=\"rId7\" Target=\"https://harborlight.example.org/2014\"/></Relationships>",
                        "word/_rels/document.xml.rels",
                        RELATIONS,
                        "word/endnotes.xml",
                        "<w:endnotes xmlns:w=\"urn:w\"><w:endnote w:id=\"1\">"
                                + paragraph("Call Ana Reyes, 303-555-0199.") + paragraph("She counted them.")
                                + "</w:endnote></w:endnotes>")));
        assertThat(found.content().body().html())
                .isEqualTo("<p>The alliance opened forty beds[1] on Tuesday.[2]</p><h2>Notes</h2>"
                        + "<p>[1] Call Ana Reyes, 303-555-0199.</p><p>She counted them.</p>"
                        + "<p>[2] Of <a href=\"https://harborlight.example.org/2014\">last year</a>.</p>");
        assertThat(found.content().contacts()).hasSize(1);
        assertThat(found.notPlaced()).isEmpty();
        assertThat(Notes.of(found.notes())).anyMatch(note -> note.contains("notes of the document"));
    }

    @Test
    void anEntityBombAndAZipBombAreRefusedAndNothingIsFetched() throws IOException {
        var bomb =
                "<!DOCTYPE d [<!ENTITY a \"boom boom boom\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>FOR IMMEDIATE RELEASE &b; &x;</w:t></w:r></w:p></w:body></w:document>";
        assertThatThrownBy(() -> Fixture.intake().read(docx(Map.of("word/document.xml", bomb))))
                .isInstanceOf(NotARelease.class)
                .hasMessageContaining("damaged");
        var spaces = " ".repeat(11_000_000);
        var file = docx(Map.of("word/document.xml", OPEN + spaces + CLOSE));
        assertThatThrownBy(() -> Fixture.intake().read(file))
                .isInstanceOf(NotARelease.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void anotherPackedFileIsRefusedByName() throws IOException {
        var file = docx(Map.of("content.xml", "<office/>"));
        assertThatThrownBy(() -> Fixture.intake().read(file))
                .isInstanceOf(NotARelease.class)
                .hasMessageContaining("OpenDocument");
    }

    private static Intake<PressRelease> read(String body) throws IOException {
        return Fixture.intake()
                .read(docx(Map.of(
                        "word/document.xml", OPEN + body + CLOSE,
                        "word/styles.xml", STYLES,
                        "word/numbering.xml", NUMBERING,
                        "word/_rels/document.xml.rels", RELATIONS,
                        "word/comments.xml", "<w:comments/>")));
    }

    private static String paragraph(String text) {
        return "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String item(String list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>"
                + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }

    private static byte[] docx(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
