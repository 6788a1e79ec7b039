package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Getting about by keyboard alone: Ctrl+K jumps, a question mark says what the keys do, and neither is in the way of typing. */
final class KeyboardIT {

    private final OpenHouse house = OpenHouse.open();

    @Test
    void oneJumpsToAPlaceAndToAText() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author).types("headline", "Zebra crossing reopened");
            editor.savesDraft();
            assertThat(author.page().locator(".notice")).containsText("Saved as a draft.");
            var page = author.opens("/admin/home").page();

            page.keyboard().press("Control+k");
            assertThat(page.locator("#jump-words")).isFocused();
            page.keyboard().type("policy");
            assertThat(page.locator("#jump [aria-selected=true]")).containsText("Policy statements");
            author.looksAtBothWidths("jump");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Policy statements");

            page.keyboard().press("Control+k");
            page.keyboard().type("zebra reopened");
            page.keyboard().press("Backspace");
            page.locator("#jump-words").fill("zebra");
            assertThat(page.locator("#jump-list")).containsText("Zebra crossing reopened");
            assertThat(page.locator("#jump-list")).containsText("Press release, ");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Edit “Zebra crossing reopened”");
        }
    }

    @Test
    void aQuestionMarkListsTheKeysAndCanBeTurnedOff() {
        try (var author = house.administrator()) {
            var page = author.opens("/admin/home").page();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            assertThat(page.locator("#keys")).containsText("Jump to a place or a text");
            assertThat(page.getByText("Save the draft and type on")).isHidden();
            author.looksAtBothWidths("keys");
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys")).isHidden();

            page.locator("#jump-open").click();
            page.locator("#keys-open").click();
            page.locator("#keys-single").uncheck();
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isHidden();
            page.reload();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isHidden();
        }
    }

    @Test
    void neitherIsInTheWayOfTyping() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author);
            var page = author.page();
            editor.field("headline").focus();
            page.keyboard().type("Why?");
            assertThat(editor.field("headline")).hasValue("Why?");
            assertThat(page.locator("#keys")).isHidden();
            page.locator(".ProseMirror").first().focus();
            page.keyboard().type("What now?");
            assertThat(page.locator("#keys")).isHidden();
            page.keyboard().press("Control+a");
            page.keyboard().press("Control+k");
            assertThat(page.locator("#jump")).isHidden();
            page.keyboard().press("Escape");
            editor.field("headline").focus();
            page.keyboard().press("Control+k");
            assertThat(page.locator("#jump-words")).isFocused();
            page.keyboard().press("Escape");
            assertThat(editor.field("headline")).isFocused();
            page.locator("h1").click();
            page.keyboard().press("?");
            assertThat(page.getByText("Save the draft and type on")).isVisible();
            author.looksAtBothWidths("keys-editor");
        }
    }

    /** What is typed next would replace the whole text if nothing asked for an address. */
    @Test
    void theWholeTextCanBecomeALink() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author);
            var page = author.page();
            page.locator(".ProseMirror").first().focus();
            page.keyboard().type("Read all of it.");
            page.keyboard().press("Enter");
            page.keyboard().type("Then write.");
            page.keyboard().press("Control+a");
            page.keyboard().press("Control+k");
            assertThat(page.locator("[id='form:fields:body-editor-address']")).isFocused();
            page.keyboard().type("example.org");
            page.keyboard().press("Enter");
            assertThat(editor.field("body"))
                    .hasValue("<p><a href=\"https://example.org\">Read all of it.</a></p>"
                            + "<p><a href=\"https://example.org\">Then write.</a></p>");
        }
    }

    @Test
    void everyScreenHasThem() {
        try (var author = house.administrator().expects("404")) {
            for (var path : new String[] {
                "home",
                "content-list?type=press-release&site=national",
                "new-from-text?type=press-release&site=national",
                "nowhere"
            }) {
                var page = author.opens("/admin/" + path).page();
                page.keyboard().press("Control+k");
                assertThat(page.locator("#jump-words")).isFocused();
            }
        }
    }
}
