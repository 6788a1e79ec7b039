package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody else signs in in another tab: what the first person's page sends is not done in the second one's name. */
final class AnotherPersonIT {

    private static final OpenHouse HOUSE = OpenHouse.open();
    private static final String BEN = "ben.tabs@example.org";
    private static final String CLEO = "cleo.tabs@example.org";
    private static final String TOLD = "You are signed in as Ben Okafor now; this page was opened by Ana Reyes.";

    @BeforeAll
    static void somebodyElseWorksHere() throws Exception {
        try (var database = HOUSE.database()) {
            database.joins(BEN, "Ben Okafor", "editor", "national");
            database.joins(CLEO, "Cleo Park", "editor", "baltimore");
        }
    }

    @Test
    void nothingIsKeptOrSavedInTheOthersName() {
        try (var author = HOUSE.administrator().expects("412")) {
            var editor = ReleaseEditor.blank(author)
                    .types("headline", "Begun by Ana in her tab")
                    .waitsUntilKept();
            var tab = signsInElsewhere(author, BEN);

            editor.types("headline", "Typed while Ben was signed in");
            assertThat(saved(editor)).containsText(TOLD);
            assertThat(saved(editor)).containsText("what you typed is still here");
            author.looksAtBothWidths("editor-somebody-else");
            editor.savesDraft();
            assertThat(saved(editor)).containsText(TOLD);
            editor.page().locator("[id='form:publish']").click();
            assertThat(saved(editor)).containsText(TOLD);
            assertThat(editor.page().locator("#ask")).hasCount(0);
            tab.navigate(author.address() + "/admin/home");
            assertThat(tab.locator("main")).not().containsText("Begun by Ana in her tab");
            assertThat(tab.locator("main")).not().containsText("Typed while Ben was signed in");

            var again = author.context()
                    .waitForPage(() -> saved(editor)
                            .getByText("Sign in as Ana Reyes in a new tab")
                            .click());
            author.signsIn(again);
            editor.waitsUntilKept();
            editor.savesDraft();
            assertThat(editor.page().locator(".notice")).containsText("Saved as a draft.");
            assertThat(editor.field("headline")).hasValue("Typed while Ben was signed in");
            assertThat(editor.page().locator(".who")).hasText(OpenHouse.NAME);
        }
    }

    @Test
    void theOtherMayGoOnWithWhatStandsThere() {
        try (var author = HOUSE.administrator().expects("412")) {
            var editor =
                    ReleaseEditor.blank(author).types("headline", "Ana's words").waitsUntilKept();
            signsInElsewhere(author, BEN);
            editor.types("headline", "Words that Ben goes on with");
            goesOn(editor, "Ben Okafor");

            assertThat(editor.page().locator(".who")).hasText("Ben Okafor");
            assertThat(editor.field("headline")).hasValue("Words that Ben goes on with");
            editor.savesDraft();
            assertThat(editor.page().locator(".notice")).containsText("Saved as a draft.");
        }
    }

    @Test
    void whoMayNotGoesOnWithNothing() {
        try (var author = HOUSE.administrator().expects("412").expects("403").expects("404")) {
            var editor = ReleaseEditor.blank(author)
                    .types("headline", "Nothing for Cleo")
                    .waitsUntilKept();
            signsInElsewhere(author, CLEO);
            editor.types("headline", "Still nothing for Cleo");
            goesOn(editor, "Cleo Park");
            assertThat(saved(editor)).containsText("Not kept: ");
            assertThat(editor.field("headline")).hasValue("Still nothing for Cleo");
            assertThat(saved(editor)).containsText("You are signed in as Cleo Park now");
        }
    }

    @Test
    void aTextThatWasPastedIsReadForWhomeverOneGoesOnAs() throws Exception {
        try (var author = HOUSE.administrator().expects("412")) {
            var page = author.opens("/admin/new-from-text?type=press-release&site=national")
                    .page();
            page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(ReleaseEditor.sample());
            signsInElsewhere(author, BEN);
            page.getByText("Read the text").click();
            assertThat(page.locator("main")).containsText(TOLD);
            author.looksAtBothWidths("somebody-else");
            page.getByText("Go on as Ben Okafor").click();
            assertThat(page.locator(".who")).hasText("Ben Okafor");
            assertThat(page.locator("[id='form:fields:headline']")).hasValue(ReleaseEditor.HEADLINE);
        }
    }

    @Test
    void whatDoesNotSayForWhomItWasDrawnIsRefused() throws Exception {
        var base = HOUSE.base();
        var cookies = Cookies.ofSignIn(base).header();
        for (var path : new String[] {"working-copy?key=new:press-release:national:silent", "restore", "leftover"}) {
            for (var said :
                    new String[] {"", "Chapterhouse-Drawn-For: " + UUID.randomUUID(), "Chapterhouse-Drawn-For: x"}) {
                var headers = said.isEmpty() ? cookies : cookies + "\r\n" + said;
                var answer = Exchange.send(base, "/admin/" + path, "a=%3Cb%3E", headers);
                assertThat(answer.status()).as(path + " " + said).isEqualTo(412);
                assertThat(answer.text()).contains("somebody else or long ago").doesNotContain("<b>");
            }
        }
    }

    private static Page signsInElsewhere(Visitor author, String email) {
        var tab = author.context().newPage();
        tab.navigate(author.address() + "/admin/sign-in?again");
        Visitor.signsIn(tab, email);
        assertThat(tab.locator(".who")).not().hasText(OpenHouse.NAME);
        return tab;
    }

    private static void goesOn(ReleaseEditor editor, String name) {
        saved(editor).getByText("Go on as " + name).click();
    }

    private static Locator saved(ReleaseEditor editor) {
        return editor.page().locator("#saved");
    }
}
