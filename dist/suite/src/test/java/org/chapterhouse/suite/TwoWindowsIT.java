package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** One person, one text, two windows: neither takes away what was typed in the other, and one text stays one. */
final class TwoWindowsIT {

    private static final String TOLD = "typed on in another window";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void whoTypedInAnotherWindowIsToldAndDecides() {
        try (var author = house.administrator().expects("409")) {
            var first = ReleaseEditor.blank(author)
                    .types("headline", "Begun in the first")
                    .waitsUntilKept();
            var second = first.inAnotherTab();
            assertThat(second.field("headline")).hasValue("Begun in the first");
            keeps(second, "Typed in the second");

            keeps(first, "Typed on in the first");
            assertThat(saved(first)).containsText("Not kept: this text was " + TOLD + " at ");
            author.looksAtBothWidths("editor-typed-elsewhere");
            assertThat(first.field("headline")).hasValue("Typed on in the first");
            second.page().reload();
            assertThat(second.field("headline")).hasValue("Typed in the second");

            first.savesDraft();
            assertThat(first.page().locator(".error-summary")).containsText(TOLD);
            saved(first).getByText("Keep this one instead").press("Enter");
            first.waitsUntilKept();
            assertThat(saved(first)).isFocused();
            keeps(first, "Typed on and on in the first");
            first.waitsUntilKept();
            keeps(second, "Too late in the second");
            assertThat(saved(second)).containsText(TOLD);
            first.savesDraft();
            assertThat(first.page().locator(".notice")).containsText("Saved as a draft.");
            assertThat(first.field("headline")).hasValue("Typed on and on in the first");
        }
    }

    @Test
    void aNewTextSavedInBothStaysOne() {
        try (var author = house.administrator()) {
            var first = ReleaseEditor.blank(author)
                    .types("headline", "One text in two windows")
                    .waitsUntilKept();
            var second = first.inAnotherTab();
            first.savesDraft();
            assertThat(first.page().locator(".notice")).containsText("Saved as a draft.");

            keeps(second, "One text, typed on in the second");
            second.savesDraft();
            assertThat(second.page().locator(".error-summary")).containsText("Not saved");
            assertThat(second.field("headline")).hasValue("One text, typed on in the second");
            second.page().locator("[id='form:overwrite']").click();
            assertThat(second.page().locator(".notice")).containsText("Saved as a draft.");
            assertThat(second.url()).isEqualTo(first.url());
        }
    }

    /** Types, and sees it sent; what is answered is another matter. */
    private static void keeps(ReleaseEditor editor, String headline) {
        editor.page().waitForResponse("**/admin/working-copy**", () -> editor.types("headline", headline));
    }

    private static Locator saved(ReleaseEditor editor) {
        return editor.page().locator("#saved");
    }
}
