package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What Word and Google Docs put on the clipboard, pasted into the text of a release and read by visitors. */
final class PastingIT {

    private static final String WORD = "<p><strong>What we ask</strong></p>"
            + "<ul><li><p>Stop the arrests</p><ul><li><p>in Denver</p></li></ul></li><li><p>Listen to us</p></li></ul>"
            + "<table><tbody><tr><th scope=\"col\"><p>Chapter</p></th><th scope=\"col\"><p>Members</p></th></tr>"
            + "<tr><td><p>Denver</p></td><td><p>42</p></td></tr><tr><td><p>Boulder</p></td><td><p>7</p></td></tr></tbody></table>"
            + "<p>Write to <a href=\"mailto:press@example.org\">press@example.org</a> or see"
            + " <a href=\"https://www.example.org/ask\">www.example.org/ask</a>.</p><p></p><p>We agreed.</p>";
    private static final String DOCS =
            "<p><strong>Read it </strong><a href=\"https://example.org/report?a=1&amp;b=2\">here</a></p>"
                    + "<table><tbody><tr><th scope=\"col\"><p>When</p></th><th scope=\"col\"><p>Where</p></th></tr>"
                    + "<tr><td><p>May 3</p></td><td><p>City hall</p><p>Room 2</p></td></tr></tbody></table>"
                    + "<ul><li><p>Bring water</p><ul><li><p>and a hat</p></li></ul></li></ul>";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void whatWordPutsOnTheClipboardStaysATableAListAndLinks() throws Exception {
        try (var author = house.administrator();
                var reader = house.visitor(Visitor.PHONE)) {
            var editor = ReleaseEditor.fromText(author).types("releasedOn", "2026-11-21");
            paste(author, "word");
            assertThat(editor.field("body")).hasValue(WORD);
            assertThat(note(author))
                    .hasText(
                            "Left out of what you pasted: one picture, comments, words that were struck out as changes, and colors.");
            author.looksAt("pasted-from-word");
            editor.waitsUntilKept();

            reader.opens(editor.publishes());
            var table = reader.page().locator(".prose .wide[tabindex='0'] table");
            assertThat(table.locator("th[scope=col]")).hasText(new String[] {"Chapter", "Members"});
            assertThat(reader.page().locator(".prose li li")).hasText("in Denver");
            reader.looksAt("table-from-word");
        }
    }

    @Test
    void whatDocsPutsOnTheClipboardLeadsStraightToItsEnd() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author);
            paste(author, "docs");
            assertThat(editor.field("body")).hasValue(DOCS);
        }
    }

    @Test
    void aTableIsMadeAndFilledByKeyboard() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author);
            var page = author.page();
            text(author).focus();
            page.keyboard().press("Control+a");
            page.keyboard().press("Backspace");
            tool(author, "Table").click();
            for (var word : new String[] {"When", "Where", "Who", "Monday"}) {
                page.keyboard().type(word);
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Shift+Tab");
            page.keyboard().type("Monday night");
            tool(author, "Remove row").click();
            tool(author, "Remove column").click();
            tool(author, "Row below").click();
            author.looksAt("table-by-keyboard");
            assertThat(editor.field("body"))
                    .hasValue(
                            "<table><tbody><tr><th scope=\"col\"><p>Where</p></th><th scope=\"col\"><p>Who</p></th></tr>"
                                    + "<tr><td></td><td></td></tr><tr><td></td><td></td></tr></tbody></table>");
        }
    }

    @Test
    void hebrewRunsFromTheRightWhereItIsWrittenAndWhereItIsRead() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "שלום לכולם");
            assertThat(editor.field("headline").evaluate("field => getComputedStyle(field).direction"))
                    .isEqualTo("rtl");
            text(author).focus();
            author.page().keyboard().press("Control+a");
            author.page().keyboard().type("שלום.");
            editor.waitsUntilKept();
            var shown = author.page().frameLocator("#preview-frame");
            assertThat(shown.locator(".prose p[dir=auto]").first()).containsText("שלום");
            assertThat(shown.locator("h1").evaluate("title => getComputedStyle(title).unicodeBidi"))
                    .isEqualTo("plaintext");
        }
    }

    private static Locator text(Visitor author) {
        return author.page().locator("[id='form:fields:body-editor']");
    }

    private static Locator note(Visitor author) {
        return author.page().locator("[id='form:fields:body'] + .rich-editor .rich-note");
    }

    private static Locator tool(Visitor author, String name) {
        return author.page()
                .locator("[id='form:fields:body'] + .rich-editor")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Over all that stands there, as with Control+A and Control+V. */
    private static void paste(Visitor author, String program) throws IOException {
        pasteHtml(author, clipboard(program));
    }

    /** @param html what another program would put on the clipboard */
    static void pasteHtml(Visitor author, String html) {
        text(author).focus();
        author.page().keyboard().press("Control+a");
        text(author).evaluate("""
                        (text, html) => {
                          const clipboardData = new DataTransfer();
                          clipboardData.setData("text/html", html);
                          text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
                        }""", html);
    }

    private static String clipboard(String program) throws IOException {
        try (var file = Objects.requireNonNull(PastingIT.class.getResourceAsStream("/pasted/" + program + ".html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
