package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Publishing asks once and in the page, names what will be seen where and by whom, and then goes through. */
final class PublishingCarefullyIT {

    private final OpenHouse house = OpenHouse.open();

    /** Whoever mends one thing does not learn of the next by pressing again. */
    @Test
    void whatDoesNotFitItsFieldHidesNothingElseThatStandsInTheWay() {
        try (var author = house.administrator()) {
            var page = author.opens("/admin/content-editor?type=donation-appeal&site=denver")
                    .page();
            page.locator("[id='form:fields:goal']").fill("1.234,56");
            page.locator("[id='form:publish']").click();
            assertThat(page.locator(".error-summary")).containsText("Enter a number such as 1200 or 1200.50.");
            assertThat(page.locator(".error-summary")).containsText("Write a title");
        }
    }

    @Test
    void publishingAsksOnceAndNeverWhetherToLeave() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author);
            var page = author.page();
            var dialogs = new ArrayList<String>();
            page.onDialog((Dialog dialog) -> dialogs.add(dialog.type()));

            editor.types("headline", "Asked once");
            page.locator("[id='form:publish']").click();
            assertThat(page.locator("#ask")).isFocused();
            assertThat(page.locator("#ask"))
                    .containsText(
                            "Publish “Asked once”? Everybody can read it at once. Its address: /press/2016/asked-once");
            author.looksAt("editor-asking");
            page.locator("[id='form:publishNow']").click();

            assertThat(page.locator(".notice[role=status]")).containsText("Published. Readers see it now.");
            assertThat(dialogs).isEmpty();
        }
    }

    @Test
    void aQuestionIsNotAnsweredForAnotherTitle() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "As asked");
            var page = author.page();
            page.locator("[id='form:publish']").click();
            assertThat(page.locator("#ask")).isVisible();
            editor.types("headline", "Changed after the question");
            assertThat(page.locator("#ask")).hasCount(0);
            page.locator("[id='form:publish']").click();
            assertThat(page.locator("#ask")).containsText("Changed after the question");
            page.locator("[id='form:dontPublish']").click();
            assertThat(page.locator("#ask")).hasCount(0);
            assertThat(page.locator("[id='form:publish']")).isFocused();
            assertThat(page.locator(".status")).hasText("Not saved yet");
        }
    }

    @Test
    void aDayAheadIsRemarkedOn() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "Ahead of its day");
            editor.types("releasedOn", "2031-12-31");
            author.page().locator("[id='form:publish']").click();
            assertThat(author.page().locator(".ask-remarks"))
                    .hasText("It is dated December 31, 2031, and readers see it at once.");
            author.looksAtBothWidths("editor-asking-remark");
        }
    }

    @Test
    void anAppealThatIsOverIsRemarkedOn() {
        try (var author = house.administrator()) {
            var page = author.opens("/admin/content-editor?type=donation-appeal&site=national")
                    .page();
            var words = Map.of(
                    "title", "A roof of long ago",
                    "summary", "It rained in.",
                    "goal", "1000",
                    "currency", "USD",
                    "endsOn", "2020-12-31",
                    "chequePayee", "Lantern",
                    "chequeAddress", "P.O. Box 1");
            words.forEach((field, text) ->
                    page.locator("[id='form:fields:" + field + "']").fill(text));
            page.locator(".ProseMirror").first().fill("Into the soup.");
            page.locator("[id='form:publish']").click();
            assertThat(page.locator(".ask-remarks")).hasText("It ended on December 31, 2020: readers see it as over.");
        }
    }

    @Test
    void withdrawingIsAskedInThePageAndNamesWhatReadersSee() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "As readers know it");
            editor.publishes();
            editor.types("headline", "As the draft calls it").savesDraft();
            assertThat(author.page().locator(".notice")).containsText("Saved as a draft.");
            editor.types("headline", "Typed before it was withdrawn");
            author.page().locator(".edit-bar summary").click();
            author.page().locator("[id='form:withdraw']").click();
            assertThat(author.page().locator("#ask")).isFocused();
            assertThat(author.page().locator("#ask")).containsText("Withdraw “As readers know it”?");
            author.looksAtBothWidths("editor-withdrawing");
            author.page().locator("[id='form:withdrawNow']").click();
            assertThat(author.page().locator(".notice").first()).containsText("Withdrawn");
            assertThat(editor.field("headline")).hasValue("Typed before it was withdrawn");
        }
    }

    @Test
    void aTextThatWasReadSaysWhatToCheck() throws Exception {
        try (var author = house.administrator()) {
            ReleaseEditor.fromText(author);
            assertThat(author.page().locator(".notes")).containsText("Read from your text: Headline");
            assertThat(author.page().getByText("This is what you typed")).hasCount(0);
            author.looksAtBothWidths("editor-from-text");
        }
    }

    @Test
    void theAddressFollowsTheTitleUntilItIsPublished() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "A first working title");
            editor.savesDraft();
            assertThat(author.page().locator(".notice[role=status]")).containsText("Saved as a draft.");
            assertThat(editor.field("slug")).hasValue("");
            editor.types("headline", "The title it goes out with");
            assertThat(editor.publishes()).isEqualTo("/press/2016/the-title-it-goes-out-with");
            editor.types("headline", "The title corrected");
            assertThat(editor.publishes()).isEqualTo("/press/2016/the-title-it-goes-out-with");
        }
    }

    @Test
    void aTextIsPublishedInTheLanguageChosenForIt() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "Publicado en español");
            var page = author.page();
            assertThat(editor.field("language").locator("option:checked"))
                    .hasText("English (United States), this site’s language");
            editor.chooses("language", "es").waitsUntilKept();
            assertThat(page.frameLocator("#preview-frame").locator("html")).hasAttribute("lang", "es");
            page.reload();
            assertThat(editor.field("language")).hasValue("es");
            author.looksAt("editor-language");
            var address = editor.publishes();
            assertThat(editor.field("language")).hasValue("es");
            author.opens(address);
            assertThat(page.locator("html")).hasAttribute("lang", "es");
            assertThat(page.locator("h1")).hasText("Publicado en español");
        }
    }

    @Test
    void whatIsUnderEmbargoLeadsNobodyToAPageThatIsNotThere() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "Under embargo for long");
            var page = author.page();
            editor.field("timing").selectOption("EMBARGOED");
            editor.types("embargoedUntil", "2099-05-26T09:00").chooses("embargoZone", "America/New_York");
            page.locator("[id='form:publish']").click();
            assertThat(page.locator("#ask")).containsText("Nobody sees it before May 26, 2099, 09:00");
            page.locator("[id='form:publishNow']").click();
            assertThat(page.locator(".notice[role=status]")).containsText("Readers see it from May 26, 2099");
            assertThat(page.getByText("See it as readers do")).hasCount(0);
            author.looksAt("editor-embargoed");
        }
    }

    @Test
    void theEditorCanBeHeardInOrder() throws Exception {
        for (var width : new int[] {Visitor.WIDE, Visitor.PHONE}) {
            try (var author = house.visitor(width)) {
                author.opens("/admin/sign-in").signsIn();
                ReleaseEditor.fromText(author);
                var page = author.page();
                assertThat(page.evaluate("[...document.querySelectorAll('[aria-describedby],[aria-labelledby]')]"
                                + ".flatMap(e => [e.getAttribute('aria-describedby'), e.getAttribute('aria-labelledby')])"
                                + ".filter(Boolean).flatMap(ids => ids.split(' ')).filter(id => !document.getElementById(id))"
                                + ".join(' ')"))
                        .as("ids that explain something and are not there")
                        .isEqualTo("");
                assertThat(page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => Number(h.tagName[1]))"
                                + ".filter((level, i, all) => i > 0 && level > all[i - 1] + 1).length"))
                        .as("headings that leave out a level")
                        .isEqualTo(0);
                author.looksAt("editor-in-order");
            }
        }
    }
}
