package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A finished text comes in, with its formatting, as a paste or as a file, and goes out as plain text. */
final class IntakeIT {

    private static final String NEW_FROM_TEXT = "/admin/new-from-text?type=press-release&site=national";
    private static final List<Integer> WIDTHS = List.of(Visitor.WIDE, Visitor.PHONE);
    private static final String TEXT = """
            FOR IMMEDIATE RELEASE

            Harbor Light opens night shelter

            DENVER, Aug. 11, 2015 — The alliance opened a night shelter with forty beds on Tuesday, after two years of asking.

            Contact: Dana Whitfield, 303-555-0142""";
    private static final String HTML =
            "<b style='font-weight:normal'><p>FOR IMMEDIATE RELEASE</p><p>Harbor Light opens night shelter</p><p>DENVER, Aug. 11, 2015 —"
                    + " The alliance opened a <span style='font-weight:700'>night shelter</span> with forty beds on Tuesday, after two years of asking.</p></b>";

    private static final String SPANISH = """
            COMUNICADO DE PRENSA
            PARA PUBLICACIÓN INMEDIATA

            La red de trabajadoras del hogar firma su primer convenio

            La red firmó el martes un convenio con el condado que fija un salario mínimo por hora.

            Contacto de prensa: Beatriz Lugo, 520-555-0170
            """;

    private final OpenHouse house = OpenHouse.open();

    @Test
    void aPasteKeepsItsFormatting() {
        for (var width : WIDTHS) {
            try (var author = house.administrator(width)) {
                var page = author.opens(NEW_FROM_TEXT).page();
                pastes(page, HTML);
                text(page).fill(TEXT);
                reads(page);
                assertThat(page.locator("[id='form:fields:headline']")).hasValue("Harbor Light opens night shelter");
                assertThat(page.locator("[id='form:fields:body']"))
                        .hasValue(Pattern.compile("<p>The alliance opened a <strong>night shelter</strong> with"));
                assertThat(page.getByLabel("Phones (optional)")).hasValue("303-555-0142");
                author.looksAt("found-in-a-paste");
            }
        }
    }

    @Test
    void onlyWhatStoodInTheTextIsSaidToBeRead() {
        try (var author = house.administrator()) {
            var page = author.opens(NEW_FROM_TEXT).page();
            text(page).fill(TEXT.replace("Aug. 11, 2015 ", ""));
            reads(page);
            assertThat(page.locator(".notes")).containsText("Read from your text: Headline");
            assertThat(page.locator(".notes")).not().containsText("Time zone of the embargo");
            assertThat(page.locator(".notes")).not().containsText("Date of the release");
        }
    }

    @Test
    void aTextInAnotherLanguageIsSaidToBeInIt() {
        try (var author = house.administrator()) {
            var page = author.opens(NEW_FROM_TEXT).page();
            text(page).fill(SPANISH);
            reads(page);
            assertThat(page.locator("[id='form:language']")).hasValue("es");
            assertThat(page.locator(".notes")).containsText("taken to be written in Spanish");
            page.locator("[id='form:saveDraft']").click();
            assertThat(page.locator(".notice[role=status]")).containsText("Saved as a draft.");
            assertThat(page.locator("[id='form:language']")).hasValue("es");
        }
    }

    @Test
    void aWordFileIsReadWithItsNotesAndWithoutWhatWasDeletedInIt() throws IOException {
        for (var width : WIDTHS) {
            try (var author = house.administrator(width)) {
                var page = author.opens(NEW_FROM_TEXT).page();
                page.locator("[id='form:file']")
                        .setInputFiles(new FilePayload("release.docx", "application/octet-stream", docx()));
                reads(page);
                assertThat(page.locator("[id='form:fields:headline']")).hasValue("Harbor Light opens night shelter");
                assertThat(page.locator("[id='form:fields:body']"))
                        .hasValue(
                                "<p>The alliance opened <em>forty</em> beds.[1]</p><h2>Notes</h2><p>[1] Counted twice.</p>");
                author.looksAt("found-in-a-file");
            }
        }
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheTextIsKept() {
        for (var width : WIDTHS) {
            try (var author = house.administrator(width)) {
                var page = author.opens(NEW_FROM_TEXT).page();
                assertThat(text(page).boundingBox().height).isGreaterThan(340);
                author.looksAt("new-from-text");
                text(page).fill("Typed by hand");
                choosesPdf(page);
                reads(page);
                assertThat(page.locator(".error-summary")).containsText("both a text in the box and a file");
                assertThat(text(page)).hasValue("Typed by hand");
                author.looksAt("new-from-text-refused");
                text(page).fill("");
                choosesPdf(page);
                reads(page);
                assertThat(page.locator(".error-summary")).containsText("This is a PDF file");
            }
        }
    }

    private static void choosesPdf(Page page) {
        page.locator("[id='form:file']")
                .setInputFiles(new FilePayload(
                        "release.pdf", "application/pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aTextWithoutAnyMarkBecomesHeadlineAndBody() {
        try (var author = house.administrator()) {
            var page = author.opens(NEW_FROM_TEXT).page();
            text(page).fill("Minutes of Tuesday\n\nWe agreed to meet again on Thursday.");
            reads(page);
            assertThat(page.locator("[id='form:fields:headline']")).hasValue("Minutes of Tuesday");
            assertThat(page.locator("[id='form:fields:body']")).hasValue("<p>We agreed to meet again on Thursday.</p>");
        }
    }

    @Test
    void theReleaseOf2016GoesOutAsItCameIn() throws IOException {
        try (var author = house.administrator()) {
            var address = ReleaseEditor.fromText(author).publishes();
            var answer = author.page().request().get(house.address() + address + "/text");
            assertThat(answer.headers()).containsEntry("content-type", "text/plain;charset=utf-8");
            assertThat(tidy(answer.text())).isEqualTo(tidy(ReleaseEditor.sample()));
        }
    }

    /** Line ends, runs of blank lines and blanks at the end of a line aside. */
    private static String tidy(String text) {
        return text.replaceAll("\r\n?", "\n")
                .replaceAll("[ \t\u00a0]+\n", "\n")
                .replaceAll("\n{2,}", "\n\n")
                .strip();
    }

    private static Locator text(Page page) {
        return page.locator("[id='form:text']");
    }

    private static void reads(Page page) {
        page.getByText("Read the text").click();
    }

    private static void pastes(Page page, String html) {
        text(page)
                .evaluate(
                        "(box, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                                + " box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data })); }",
                        html);
    }

    private static byte[] docx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>FOR IMMEDIATE RELEASE</w:t></w:r></w:p>"
                            + "<w:p><w:r><w:t>Harbor Light opens night shelter</w:t></w:r></w:p><w:p/>"
                            + "<w:p><w:r><w:t xml:space='preserve'>The alliance opened </w:t></w:r><w:del><w:r><w:delText>thirty</w:delText></w:r></w:del>"
                            + "<w:ins><w:r><w:rPr><w:i/></w:rPr><w:t>forty</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> beds.</w:t></w:r>"
                            + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
                            + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/footnotes.xml"));
            zip.write(
                    ("<w:footnotes xmlns:w='urn:w'><w:footnote w:id='1'><w:p><w:r><w:t>Counted twice.</w:t></w:r></w:p></w:footnote>"
                                    + "</w:footnotes>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
