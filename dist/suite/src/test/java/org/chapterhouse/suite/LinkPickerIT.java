package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A release names the policy statements it rests on: found by their titles, with the keyboard or a finger, and shown to readers as links. */
final class LinkPickerIT {

    private static final String BANKS = "Access to bank accounts and payment services";
    private static final String CRIMES = "Reporting a crime without becoming a suspect";

    private final OpenHouse house = OpenHouse.open();

    private static Locator search(Visitor person) {
        return person.page().locator("[id='pick:form:fields:statements']");
    }

    private static Locator options(Visitor person) {
        return person.page().locator(".picker").getByRole(AriaRole.OPTION);
    }

    private static Locator chosen(Visitor person) {
        return person.page().locator(".picker-chosen li");
    }

    private static Locator note(Visitor person) {
        return person.page().locator(".picker-note");
    }

    @Test
    void whatIsFoundIsChosenWithTheKeyboardAlone() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "A release with keys");
            var keys = author.page().keyboard();
            search(author).focus();
            keys.type("bank");
            assertThat(options(author)).hasCount(1);
            assertThat(options(author).first()).containsText(BANKS);
            assertThat(options(author).first()).containsText("Policy statement · Lantern Alliance · Published");
            assertThat(search(author)).hasAttribute("aria-expanded", "true");
            author.looksAtBothWidths("link-picker-found");
            keys.press("ArrowDown");
            assertThat(options(author).first()).hasAttribute("aria-selected", "true");
            keys.press("Enter");
            assertThat(chosen(author)).hasCount(1);
            assertThat(search(author)).isFocused();
            assertThat(note(author)).hasText("“" + BANKS + "” is chosen.");

            keys.press("ArrowDown");
            assertThat(options(author).first()).isVisible();
            assertThat(options(author).getByText(BANKS)).hasCount(0);
            keys.press("Escape");
            assertThat(options(author)).hasCount(0);
            keys.type("report");
            keys.press("ArrowDown");
            assertThat(options(author).first()).containsText(CRIMES);
            keys.press("ArrowUp");
            author.page().waitForResponse("**/admin/working-copy**", () -> {
                keys.press("Enter");
                assertThat(chosen(author)).hasCount(2);
            });
            author.looksAtBothWidths("link-picker-chosen");
            editor.waitsUntilKept();
            author.page().reload();
            assertThat(chosen(author)).hasCount(2);

            author.page()
                    .getByLabel("Remove “" + CRIMES + "” from Policy statements")
                    .press("Enter");
            assertThat(chosen(author)).hasCount(1);
            assertThat(search(author)).isFocused();
            var address = editor.publishes();
            author.opens(address);
            var link = author.page().locator("main .related a");
            assertThat(link).hasText(BANKS);
            link.click();
            assertThat(author.page().locator("h1")).containsText(BANKS);
        }
    }

    @Test
    void onAPhoneAFingerIsEnough() {
        try (var author = house.administrator()) {
            author.page().setViewportSize(Visitor.PHONE, 800);
            ReleaseEditor.blank(author);
            search(author).click();
            assertThat(options(author).first()).isVisible();
            search(author).fill("Reporting a crime"); // other tests publish statements too
            options(author).getByText(CRIMES).click();
            assertThat(chosen(author)).hasCount(1);
            author.looksAt("link-picker-phone");
            chosen(author).getByRole(AriaRole.BUTTON).click();
            assertThat(chosen(author)).hasCount(0);
            author.mayBeAsked(Questions.LEAVE);
        }
    }

    @Test
    void whatIsTypedAndNotChosenStaysAndIsTold() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "A release with half a link");
            search(author).fill("no such statement");
            assertThat(note(author)).hasText("Nothing with “no such statement” in its title can be linked here.");
            editor.savesDraft();
            var jump = author.page().locator(".error-summary a");
            assertThat(jump).containsText("found for “no such statement”");
            assertThat(search(author)).hasValue("no such statement");
            author.looksAtBothWidths("link-picker-refused");
            jump.click();
            assertThat(search(author)).isFocused();
            search(author).fill("");
            editor.savesDraft();
            assertThat(author.page().locator(".notice")).containsText("Saved as a draft.");
        }
    }

    @Test
    void aDraftIsLinkedAndReadersSeeNothingOfItUntilItIsOut() throws Exception {
        try (var author = house.administrator()) {
            var statement = author.opens("/admin/content-editor?type=policy-statement&site=national")
                    .page();
            statement.locator("[id='form:fields:number']").fill("2026-77");
            statement.locator("[id='form:fields:title']").fill("Nobody knows of this yet");
            statement.locator(".ProseMirror").last().fill("Words.");
            statement.locator("[id='form:saveDraft']").click();
            assertThat(statement.locator(".notice")).containsText("Saved as a draft.");
            var statementUrl = statement.url();

            var editor = ReleaseEditor.fromText(author).types("headline", "A release ahead of its statement");
            search(author).fill("nobody knows");
            options(author).first().click();
            editor.waitsUntilKept();
            author.page().locator("[id='form:publish']").click();
            assertThat(author.page().locator(".ask-remarks"))
                    .containsText("It links to “Nobody knows of this yet”, which readers do not see at present.");
            author.looksAtBothWidths("link-picker-warning");
            author.page().locator("[id='form:publishNow']").click();
            assertThat(author.page().locator(".notice")).containsText("Published.");
            var address = author.page().locator(".notice a").getAttribute("href");
            author.opens(address);
            assertThat(author.page().locator("main")).not().containsText("Nobody knows");

            author.page().navigate(statementUrl);
            author.page().locator("[id='form:publish']").click();
            author.page().locator("[id='form:publishNow']").click();
            assertThat(author.page().locator(".notice")).containsText("Published.");
            author.opens(address);
            assertThat(author.page().locator("main .related a")).hasText("Nobody knows of this yet");
        }
    }

    @Test
    void theHistoryTellsTitles() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "A release with a history");
            editor.savesDraft();
            assertThat(author.page().locator(".notice")).containsText("Saved as a draft.");
            search(author).fill("bank");
            options(author).first().click();
            editor.waitsUntilKept().savesDraft();
            assertThat(author.page().locator("input[name=base]")).hasValue("2");
            author.page().locator(".edit-bar summary").click();
            author.page().locator(".edit-bar a[href^='history']").click();
            assertThat(author.page().locator("main")).containsText("1 field changed");
            author.page().locator("main summary").first().click();
            assertThat(author.page().locator("main")).containsText(BANKS);
        }
    }

    @Test
    void whoeverTakesSomethingBackIsToldWhatLeadsToIt() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "A release that leans on a statement");
            search(author).fill("report");
            options(author).first().click();
            editor.waitsUntilKept().publishes();
            author.opens("/admin/content-list?type=policy-statement&site=national");
            author.page().locator("main").getByText(CRIMES).click();
            var uses = author.page().locator(".uses");
            assertThat(uses).containsText("A release that leans on a statement");
            assertThat(uses).containsText("Press release · Lantern Alliance · Published");
            author.looksAtBothWidths("used-in");
            author.page().locator(".edit-bar summary").click();
            author.page().locator("[id='form:withdraw']").click();
            assertThat(author.page().locator("#ask-words")).containsText("A release that leans on a statement");
            author.looksAtBothWidths("used-in-withdraw");
            author.page().locator("[id='form:dontWithdraw']").click();
            uses.getByText("A release that leans on a statement").click();
            assertThat(author.page().locator("h1")).containsText("A release that leans on a statement");
        }
    }
}
