package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing typed is lost: not to a colleague who was quicker, not to a session that ended. */
final class EditingTogetherIT {

    private final OpenHouse house = OpenHouse.open();

    @Test
    void theSecondToSaveIsToldAndKeepsTheirWords() throws Exception {
        try (var quick = house.administrator();
                var slow = house.administrator()) {
            var first = ReleaseEditor.fromText(quick).types("headline", "Begun together");
            first.publishes();
            var second = ReleaseEditor.at(slow, first.url());
            assertThat(second.field("headline")).hasValue("Begun together");
            first.types("headline", "What the quick one says").savesDraft();
            assertThat(quick.page().locator(".notice")).containsText("Saved as a draft.");

            second.types("headline", "What the slow one says").savesDraft();

            assertThat(slow.page().locator(".error-summary")).containsText("Not saved");
            assertThat(slow.page().locator("[id='form:messages'] > *")).hasCount(1);
            assertThat(slow.page().locator("[id='form:overwrite']")).isVisible();
            assertThat(second.field("headline")).hasValue("What the slow one says");
            slow.looksAt("editor-stale");
            slow.page().locator("[id='form:overwrite']").click();
            assertThat(slow.page().locator(".notice")).containsText("Saved as a draft.");
            assertThat(second.field("headline")).hasValue("What the slow one says");
        }
    }

    /** Whoever learns it only from a refused press has written for an hour upon an old text. */
    @Test
    void aWriterIsToldWhileTypingThatSomebodySaved() throws Exception {
        try (var quick = house.administrator();
                var slow = house.administrator()) {
            var first = ReleaseEditor.fromText(quick).types("headline", "Told while typing");
            first.publishes();
            var second = ReleaseEditor.at(slow, first.url());
            assertThat(second.field("headline")).hasValue("Told while typing");
            first.types("city", "Denver").savesDraft();
            assertThat(quick.page().locator(".notice")).containsText("Saved as a draft.");

            second.types("subhead", "Typed upon an old text");
            assertThat(slow.page().locator("#saved")).containsText("has saved this text meanwhile");
            slow.looksAtBothWidths("editor-newer");
        }
    }

    @Test
    void aSessionThatEndedTakesNothingWithIt() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "Before the session ended");
            editor.savesDraft();
            assertThat(author.page().locator(".notice")).containsText("Saved as a draft.");
            author.context().clearCookies();

            author.expects("401");
            editor.types("headline", "Typed after the session ended");
            assertThat(author.page().locator("#saved"))
                    .containsText("You have been signed out. What you type is not kept meanwhile");
            author.looksAt("editor-signed-out");
            author.page().locator("#preview-frame").evaluate("frame => frame.contentWindow.location.reload()");
            var framed = author.page().frameLocator("#preview-frame");
            assertThat(framed.locator("h1")).hasText("You have been signed out");
            assertThat(framed.locator("input")).hasCount(0);
            author.looksAtBothWidths("editor-signed-out-preview");
            author.page().locator("[id='form:publish']").click();
            assertThat(author.page().locator("#saved")).containsText("You have been signed out");
            assertThat(editor.field("headline")).hasValue("Typed after the session ended");

            var tab = author.context().waitForPage(() -> framed.locator("a").click());
            author.signsIn(tab);

            var address = editor.publishes();
            tab.navigate(author.address() + address);
            assertThat(tab.locator("h1")).hasText("Typed after the session ended");
        }
    }
}
