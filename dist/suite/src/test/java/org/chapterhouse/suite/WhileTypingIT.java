package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be known while somebody types is said while they type. */
final class WhileTypingIT {

    private static final String SPANISH =
            "La red de trabajadoras del hogar firmó el martes su primer convenio con el condado,"
                    + " que fija un salario mínimo por hora y protege a las familias que se mudan al valle por trabajo.";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void whatIsMissingAndWhatIsOddIsListedAtOnce() throws Exception {
        try (var author = house.administrator()) {
            var blank = ReleaseEditor.blank(author)
                    .types("headline", "Said at once")
                    .waitsUntilKept();
            var problems = author.page().locator("#problems");
            assertThat(problems).containsText("contact");
            assertThat(problems).containsText("no text");
            blank.savesDraft();

            var editor = ReleaseEditor.fromText(author)
                    .types("releasedOn", "2031-12-31")
                    .waitsUntilKept();
            assertThat(problems).containsText("It is dated December 31, 2031, and readers see it at once.");
            author.looksAtBothWidths("editor-odd");
            editor.types("releasedOn", "2016-05-26");
            assertThat(problems).isHidden();
        }
    }

    @Test
    void anAddressThatIsTakenIsToldBeforeAnybodyPresses() throws Exception {
        try (var author = house.administrator()) {
            var taken = ReleaseEditor.fromText(author)
                    .types("headline", "Taken in time")
                    .publishes();
            var editor = ReleaseEditor.fromText(author).types("headline", "Another of those");
            editor.publishes();
            editor.types("slug", taken.substring(taken.lastIndexOf('/') + 1)).waitsUntilKept();
            var problem = author.page().locator("#problems a");
            assertThat(problem).containsText("Taken in time");
            problem.click();
            assertThat(editor.field("slug")).isFocused();
        }
    }

    @Test
    void aTextInAnotherLanguageIsOfferedToBeSetSo() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author).types("headline", "Un convenio con el condado");
            var page = author.page();
            page.locator(".ProseMirror").first().fill(SPANISH);
            var offer = page.locator("#language-offer");
            assertThat(offer).containsText("The text reads as Spanish, and English (United States) is chosen.");
            assertThat(editor.field("language")).hasValue("en-US");
            author.looksAtBothWidths("editor-language-offer");
            page.reload();
            offer.getByText("Change it to Spanish").press("Enter");
            assertThat(editor.field("language")).isFocused();
            assertThat(editor.field("language")).hasValue("es");
            editor.waitsUntilKept();
            assertThat(offer).isEmpty();
            assertThat(page.frameLocator("#preview-frame").locator("html")).hasAttribute("lang", "es");
        }
    }

    @Test
    void whenEverythingWasPlacedItIsSaid() throws Exception {
        try (var author = house.administrator()) {
            ReleaseEditor.fromText(author);
            assertThat(author.page().locator(".notes")).not().containsText("Every word");
            assertThat(author.page().locator(".not-placed")).hasCount(1);

            var page = author.opens("/admin/new-from-text?type=press-release&site=national")
                    .page();
            page.locator("[id='form:text']")
                    .fill("FOR IMMEDIATE RELEASE\n\nA clinic opens\n\nIt opens on Monday.\n\n###");
            page.getByText("Read the text").click();
            assertThat(page.locator(".notes")).containsText("Every word of your text has found a place.");
            assertThat(page.locator(".not-placed")).hasCount(0);
        }
    }
}
