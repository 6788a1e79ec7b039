package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was saved once can be seen again and brought back, and nothing is lost by it. */
final class HistoryIT {

    private final OpenHouse house = OpenHouse.open();

    @Test
    void anOlderVersionIsSeenAndRestored() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "As it was at first");
            var address = editor.publishes();
            var url = editor.url();
            editor.types("headline", "As somebody spoilt it").savesDraft();
            assertThat(author.page().locator(".notice")).containsText("Saved as a draft.");
            opensHistory(author);
            author.looksAtBothWidths("history");

            var seen = author.context()
                    .waitForPage(() -> version(author.page(), 1)
                            .getByText("See it as a page")
                            .click());
            assertThat(seen.locator("h1")).hasText("As it was at first");
            seen.close();
            assertThat(version(author.page(), 2).getByText("Restore this version"))
                    .hasCount(0);
            version(author.page(), 1).getByText("Restore this version").click();

            assertThat(author.page().locator(".notice")).containsText("Restored as a draft");
            assertThat(author.page().url()).startsWith(url);
            assertThat(editor.field("headline")).hasValue("As it was at first");
            opensHistory(author);
            assertThat(version(author.page(), 3)).containsText("1 field changed");
            assertThat(version(author.page(), 2)).isVisible();
            author.opens(address);
            assertThat(author.page().locator("h1")).hasText("As it was at first");
        }
    }

    @Test
    void whatIsTypedAndNotSavedIsNotRestoredAway() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "The first version");
            editor.savesDraft();
            assertThat(author.page().locator(".notice")).containsText("Saved as a draft.");
            editor.types("headline", "The second version").savesDraft();
            assertThat(author.page().locator("input[name=base]")).hasValue("2");
            author.page()
                    .waitForResponse(
                            answer -> answer.url().contains("/admin/working-copy") && answer.ok(),
                            () -> editor.types("headline", "Typed and not saved"));
            opensHistory(author);
            assertThat(author.page().locator(".notice"))
                    .containsText("You have typed something here that is not saved");
            assertThat(author.page().getByText("Restore this version")).hasCount(0);
            author.page().locator(".notice a").click();
            assertThat(editor.field("headline")).hasValue("Typed and not saved");
        }
    }

    @Test
    void aVersionOfAnotherAddressOrLanguageSaysSo() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author).types("headline", "In another language");
            editor.savesDraft();
            assertThat(author.page().locator(".notice")).containsText("Saved as a draft.");
            editor.chooses("language", "es").savesDraft();
            assertThat(author.page().locator("input[name=base]")).hasValue("2");
            opensHistory(author);
            assertThat(version(author.page(), 2)).containsText("Only the address or the language was changed");
        }
    }

    @Test
    void oneLongWordMakesNoScreenWider() throws Exception {
        try (var author = house.administrator()) {
            var word = "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(5);
            var editor = ReleaseEditor.fromText(author).types("headline", word);
            editor.savesDraft();
            assertThat(author.page().locator(".notice")).containsText("Saved as a draft.");
            editor.types("headline", word + "s").savesDraft();
            assertThat(author.page().locator("input[name=base]")).hasValue("2");
            opensHistory(author);
            author.page().locator("main details summary").first().click();
            author.looksAtBothWidths("history-long-word");
            author.opens("/admin/content-list?type=press-release&site=national");
            author.looksAtBothWidths("list-long-word");
            assertThat((Integer) author.page()
                            .locator("tbody .col-title a")
                            .first()
                            .evaluate("a => Math.round(a.closest('td').getBoundingClientRect().width)"))
                    .isGreaterThan(200);
        }
    }

    private static void opensHistory(Visitor author) {
        var history = author.page().locator("a[href*='history?id=']").first().getAttribute("href");
        author.opens("/admin/" + history);
    }

    private static Locator version(Page page, int number) {
        return page.locator(
                "section.version",
                new Page.LocatorOptions()
                        .setHas(page.locator(
                                "h2",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^Version " + number + "\\b")))));
    }
}
