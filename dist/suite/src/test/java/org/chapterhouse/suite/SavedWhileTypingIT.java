package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** Who presses Ctrl+S in the middle of a sentence goes on with it. */
final class SavedWhileTypingIT {

    private static final String BODY = "[id='form:fields:body-editor']";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void aNewTextIsSavedAndTypedOn() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author).types("headline", "Saved in mid sentence");
            var page = author.page();
            page.locator(BODY).focus();
            page.keyboard().type("One ");
            pressesSave(page);
            page.keyboard().type("two ");
            assertThat(page.locator("[id='form:status']")).containsText("Last saved");
            page.keyboard().type("three.");
            assertThat(page.locator(BODY)).isFocused();
            assertThat(page.locator(BODY)).hasText("One two three.");
            assertThat(page.locator("h1").first()).hasText("Edit “Saved in mid sentence”");
            assertThat(page.title()).startsWith("Edit “Saved in mid sentence” · ");
            editor.waitsUntilKept();

            assertThat(page.url()).contains("?id=").doesNotContain("new=");
            page.reload();
            assertThat(page.locator(BODY)).hasText("One two three.");
            editor.savesDraft();
            assertThat(page.locator(".notice[role=status]")).containsText("Saved as a draft.");
            assertThat(page.locator(BODY)).hasText("One two three.");
        }
    }

    @Test
    void whatIsTypedWhileTheSaveIsOnItsWayIsKept() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author).types("headline", "Saved on a slow line");
            var page = author.page();
            page.locator(BODY).focus();
            page.keyboard().type("One ");
            var slow = new Route[1];
            page.route("**/admin/content-editor**", route -> slow[0] = route);
            pressesSave(page);
            page.waitForCondition(() -> slow[0] != null);
            page.keyboard().type("two.");
            page.unroute("**/admin/content-editor**");
            slow[0].resume();
            editor.waitsUntilKept();
            assertThat(page.locator("#preview-frame").getAttribute("src")).contains("item:");
            page.reload();
            assertThat(page.locator(BODY)).hasText("One two.");
            assertThat(page.locator(".notice")).containsText("not saved yet");
        }
    }

    @Test
    void savedAgainAndAgainItIsOneText() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author).types("headline", "Saved three times");
            var page = author.page();
            var base = page.locator("input[name=base]");
            page.locator(BODY).focus();
            for (var version = 1; version <= 3; version++) {
                page.keyboard().type(version + " ");
                pressesSave(page);
                assertThat(base).hasValue(String.valueOf(version));
            }
            page.keyboard().type("4");
            editor.savesDraft();
            assertThat(page.locator(".notice[role=status]")).containsText("Saved as a draft.");
            assertThat(base).hasValue("4");
            assertThat(page.locator(BODY)).hasText("1 2 3 4");
        }
    }

    @Test
    void whatStandsInTheWayIsShownAtItsField() {
        try (var author = house.administrator()) {
            author.opens("/admin/content-editor?type=donation-appeal&site=national");
            var page = author.page();
            page.locator("[id='form:fields:title']").fill("An appeal with a goal that is none");
            page.locator("[id='form:fields:goal']").fill("plenty");
            pressesSave(page);
            assertThat(page.locator(".error-summary")).isVisible();
            assertThat(page.locator("[id='form:fields:goal']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='form:fields:goal']")).hasValue("plenty");
        }
    }

    /** The words of the button stay, and the preview does not become the way to sign in, which would take the focus. */
    @Test
    void aPressAfterTheSessionEndedLeavesThePageAsItIs() {
        try (var author = house.administrator()) {
            author.expects("401");
            var editor = ReleaseEditor.blank(author)
                    .types("headline", "Pressed after signing out")
                    .waitsUntilKept();
            var page = author.page();
            var tab = author.context().newPage();
            tab.navigate(author.address() + "/admin/home");
            tab.getByText("Sign out").click();
            assertThat(tab.locator("main")).containsText("You are signed out.");
            page.bringToFront();
            editor.savesDraft();
            assertThat(page.locator("#saved")).containsText("You have been signed out.");
            assertThat(wordsOf(page.locator("[id='form:saveDraft']"))).isEqualTo("1");
            page.locator(BODY).focus();
            page.keyboard().type("Typed after that");
            assertThat(page.locator(BODY)).hasText("Typed after that");
            assertThat(page.frameLocator("#preview-frame").locator("h1").first())
                    .hasText("Pressed after signing out");
        }
    }

    private static String wordsOf(Locator button) {
        return (String) button.evaluate("b => getComputedStyle(b.querySelector('.ui-button-text')).opacity");
    }

    private static void pressesSave(Page page) {
        page.keyboard().press("Control+s");
    }
}
