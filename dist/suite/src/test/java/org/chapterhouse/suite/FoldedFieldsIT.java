package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What is changed once a year stands closed at the end of the form, and opens by itself where something is wrong. */
final class FoldedFieldsIT {

    private static final int TOO_LONG = 161;

    private final OpenHouse house = OpenHouse.open();

    @Test
    void aNewReleaseShowsWhatIsWrittenEachTime() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author);
            assertThat(editor.field("style")).isHidden();
            assertThat(editor.field("endMark")).isHidden();
            assertThat(editor.field("slug")).isHidden();
            assertThat(editor.field("city")).isVisible();
            author.looksAtBothWidths("new-release");
            standing(author.page()).locator("summary").click();
            assertThat(editor.field("endMark")).isVisible();
            author.looksAtBothWidths("new-release-unfolded");
        }
    }

    @Test
    void whatSomebodyOpenedStaysOpenWhileTheyAreAsked() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("boilerplateTitle", "Who we are");
            author.page().locator("[id='form:publish']").click();
            author.page().locator("[id='form:dontPublish']").click();
            assertThat(author.page().locator("#ask")).hasCount(0);
            assertThat(editor.field("boilerplateTitle")).isVisible();
        }
    }

    @Test
    void whatIsWrongIsOpenedAndLedTo() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author);
            var page = author.page();
            editor.types("boilerplateTitle", "x".repeat(TOO_LONG));
            standing(page).locator("summary").click();
            assertThat(editor.field("boilerplateTitle")).isHidden();
            page.locator(".problems a").first().click();
            assertThat(editor.field("boilerplateTitle")).isFocused();

            standing(page).locator("summary").click();
            page.locator("[id='form:publish']").click();
            assertThat(page.locator(".error-summary")).isVisible();
            assertThat(editor.field("boilerplateTitle")).isVisible();
        }
    }

    private static Locator standing(Page page) {
        return page.locator("details.group").filter(new Locator.FilterOptions().setHasText("What stays the same"));
    }
}
