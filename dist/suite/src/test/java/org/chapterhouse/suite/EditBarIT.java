package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The bar below the editor: what it says, how much it takes, and how long it may be away. */
final class EditBarIT {

    private static final int HEIGHT = 844;
    private static final int MOST_OF_A_PHONE = 120;
    private static final int A_LINE_OR_TWO = 100;

    private final OpenHouse house = OpenHouse.open();

    @Test
    void whoMayNotPublishIsToldThatOthersDo() throws IOException, SQLException {
        try (var database = house.database()) {
            database.joins("wanda@example.org", "Wanda Blum", "writer", "denver");
        }
        try (var writer = house.visitor(Visitor.WIDE);
                var editor = house.administrator()) {
            writer.opens("/admin/sign-in").signsIn("wanda@example.org");
            assertThat(writer.page().locator(".who")).hasText("Wanda Blum");
            var page = writer.opens("/admin/content-editor?type=press-release&site=denver")
                    .page();
            assertThat(page.locator("[id='form:publish']")).hasCount(0);
            assertThat(page.locator(".edit-bar"))
                    .containsText("Saved drafts wait for somebody who may publish on Lantern Denver.");
            writer.looksAtBothWidths("editor-of-a-writer");
            editor.opens("/admin/content-editor?type=press-release&site=denver");
            assertThat(editor.page().locator(".edit-bar")).not().containsText("Saved drafts wait");
        }
    }

    @Test
    void theBarsLeaveAPhoneItsScreen() {
        try (var author = house.administrator(Visitor.PHONE)) {
            var page = author.page();
            page.setViewportSize(Visitor.PHONE, HEIGHT);
            ReleaseEditor.blank(author).types("headline", "Written on the bus").waitsUntilKept();
            assertThat(taken(page)).isLessThanOrEqualTo(MOST_OF_A_PHONE);
            author.looksAt("editor-on-a-phone");
            page.locator(".rail a").getByText("Home").click();
            assertThat(page.locator("h1")).containsText("Good ");
        }
    }

    /** How many pixels stand still above and below the form. */
    private static Integer taken(Page page) {
        return (Integer) page.evaluate("""
                () => Math.ceil(['.top-bar', '.edit-bar', '.rail'].map(bar => document.querySelector(bar))
                  .filter(bar => getComputedStyle(bar).position === 'sticky')
                  .reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0))""");
    }

    @Test
    void aLongTextBehindItsEditorTakesOneLine() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author);
            PastingIT.pasteHtml(author, "<p>" + "words and more words ".repeat(1_000) + "</p>");
            editor.waitsUntilKept();
            assertThat((Integer) editor.field("body").evaluate("text => text.scrollHeight"))
                    .as("its height, and so how long the browser lays it out at every keep")
                    .isLessThan(A_LINE_OR_TWO);
        }
    }
}
