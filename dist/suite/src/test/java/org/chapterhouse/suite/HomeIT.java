package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Home and the lists: what there is to do, and what comes. */
final class HomeIT {

    private static final int SHOWN = 6;

    private static final int MANY_TEXTS = SHOWN + 2;

    private final OpenHouse house = OpenHouse.open();

    @Test
    void theFirstButtonIsWhatThisSiteMakesMost() {
        try (var person = house.administrator()) {
            var first = person.opens("/admin/home?site=national").page().locator(".starts .button-primary");
            assertThat(first).hasText("New press release");
            assertThat(person.page().locator(".starts .button").nth(1)).hasText("New press release from text");
            person.opens("/admin/home?site=denver");
            assertThat(first).hasText("New chapter page");
            person.looksAtBothWidths("home-chapter");
        }
    }

    @Test
    void forcedColoursMarkOnlyTheCurrentEntry() {
        for (var width : List.of(Visitor.WIDE, Visitor.PHONE)) {
            try (var person = house.visitor(width)) {
                person.opens("/admin/home").signsIn();
                person.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                assertThat(marked(person.page())).hasToString("[Home]");
            }
        }
    }

    /** The entries of the navigation that have an edge somebody can see. */
    private static List<?> marked(Page page) {
        return (List<?>) page.evaluate("""
                [...document.querySelectorAll('.rail-inner > ul a, .rail-types a, .rail-more > summary')]
                  .filter(entry => entry.checkVisibility())
                  .filter(entry => { const s = getComputedStyle(entry);
                    return parseFloat(s.borderLeftWidth) + parseFloat(s.borderTopWidth) > 0; })
                  .map(entry => entry.textContent.trim())""");
    }

    @Test
    void theHeadsOfAListStandOnOneLine() {
        try (var person = house.administrator()) {
            var page = person.opens("/admin/content-list?type=press-release&site=national")
                    .page();
            var tops = (List<?>)
                    page.evaluate(
                            "[...document.querySelectorAll('.list-table th a')].map(a => Math.round(a.getBoundingClientRect().top))");
            assertThat(tops.stream().distinct()).hasSize(1);
        }
    }

    @Test
    void theFirstVersionIsCalledSo() {
        try (var person = house.administrator()) {
            var page = person.opens("/admin/content-list?type=chapter-page&site=baltimore")
                    .page();
            page.locator("tbody .col-title a").first().click();
            var history = page.locator("a[href*='history?id=']").first().getAttribute("href");
            page.navigate(house.address() + "/admin/" + history);
            var first = page.locator(".section").last();
            assertThat(first).containsText("Version 1");
            assertThat(first).containsText("First version");
            assertThat(first).not().containsText("changed");
        }
    }

    @Test
    void whatWasTypedAndNotSavedStandsOnHomeAndCanBeDropped() throws Exception {
        try (var person = house.administrator()) {
            var editor = ReleaseEditor.fromText(person);
            person.page()
                    .waitForResponse(
                            answer -> answer.url().contains("/admin/working-copy") && answer.ok(),
                            () -> editor.types("headline", "Kept and never saved"));
            var page = person.opens("/admin/home?site=denver").page();
            var left = page.locator(".tasks li", new Page.LocatorOptions().setHasText("Kept and never saved"));
            assertThat(left).containsText("Press release, " + OpenHouse.ORGANISATION);
            assertThat(left).containsText("Never saved.");
            assertThat(page.getByText("Nothing is waiting for you")).hasCount(0);
            person.looksAtBothWidths("home-leftovers");
            left.locator("a").click();
            assertThat(page.locator("[id='form:fields:headline']")).hasValue("Kept and never saved");

            person.agreesTo("Drop “Kept and never saved”?").opens("/admin/home?site=denver");
            left.getByRole(AriaRole.BUTTON).click();
            assertThat(page).hasURL(house.address() + "/admin/home?site=denver");
            assertThat(left).hasCount(0);
        }
    }

    @Test
    void manyLeftoversHideNothingElseOnHome() throws Exception {
        try (var person = house.administrator()) {
            for (var text = 1; text <= MANY_TEXTS; text++) {
                ReleaseEditor.fromText(person);
            }
            var page = person.opens("/admin/home?site=national").page();
            var unsaved = page.locator("section[aria-labelledby=unsaved]");
            var shown = unsaved.locator(".tasks").first().locator("li");
            assertThat(shown).hasCount(SHOWN);
            var more = unsaved.locator("details.rest");
            assertThat(more.locator("summary")).containsText(" more");
            more.locator("summary").click();
            assertThat(more.locator("li").first()).isVisible();
            person.looksAtBothWidths("home-many-leftovers");
        }
    }

    @Test
    void aRowAddedAndLeftEmptyIsNothingTyped() {
        try (var person = house.administrator()) {
            var editor = ReleaseEditor.blank(person);
            var page = person.page();
            var key = page.locator("#form").getAttribute("data-key");
            page.waitForResponse(
                    answer -> answer.url().contains("/admin/working-copy") && answer.ok(),
                    () -> page.locator("[id='form:fields:contacts-add']").click());
            assertThat(editor.field("contacts:0:name")).isVisible();
            person.opens("/admin/home?site=national");
            assertThat(page.locator("h1")).containsText(", Ana");
            assertThat(page.locator("input[name=key][value='" + key + "']")).hasCount(0);
        }
    }

    @Test
    void whatIsUnderEmbargoIsSaidInListsAndComesOnHome() throws Exception {
        try (var person = house.administrator()) {
            var editor = ReleaseEditor.fromText(person).types("headline", "Not before the year turns");
            editor.field("timing").selectOption("EMBARGOED");
            editor.types("embargoedUntil", "2031-01-01T00:00");
            editor.chooses("embargoZone", "America/New_York");
            editor.publishes("Readers see it from January 1, 2031");
            var page = person.opens("/admin/content-list?type=press-release&site=national")
                    .page();
            var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Not before the year turns"));
            assertThat(row).containsText("Published, under embargo");
            person.opens("/admin/home?site=national");
            var coming = page.locator(
                    "section[aria-labelledby=coming] li",
                    new Page.LocatorOptions().setHasText("Not before the year turns"));
            assertThat(coming).containsText("Not before the year turns");
            assertThat(coming).containsText("January 1, 2031");
            person.looksAtBothWidths("home-coming");
            assertThat(page.locator("section[aria-labelledby=recent]")).not().containsText("Not before the year turns");
        }
    }
}
