package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A page that comes back instead of going on is whole: its script runs, and nothing typed is missing. */
final class RedrawnPagesIT {

    private static final String UNREADABLE = "   ";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void aFieldMayHaveTheNameOfAPartOfTheEditor() {
        try (var author = house.administrator()) {
            var page = author.opens("/admin/content-editor?type=policy-statement&site=national")
                    .page();
            assertThat(page.locator("h1")).hasText("New policy statement");
            assertThat(page.locator("[id='form:fields:status']")).isVisible();
            author.looksAt("editor-policy-statement");
        }
    }

    @Test
    void aRefusedTextComesBackWithTheReason() {
        try (var author = house.administrator()) {
            var page = author.opens("/admin/new-from-text?type=press-release&site=national")
                    .page();
            for (var time = 0; time < 2; time++) {
                sends(page, UNREADABLE);
                assertThat(page.locator(".error-summary")).isVisible();
                assertThat(text(page)).hasValue(UNREADABLE);
            }
            sends(page, "FOR IMMEDIATE RELEASE\n\nA headline of ours\n\nNEW YORK – Something happened today.\n");
            assertThat(page.locator("[id='form:fields:headline']")).hasValue("A headline of ours");
        }
    }

    @Test
    void aPageLeftOpenOverASignInDoesWhatItsButtonSays() throws Exception {
        try (var author = house.administrator()) {
            var page = author.opens("/admin/new-from-text?type=press-release&site=national")
                    .page();
            text(page).fill(ReleaseEditor.sample());
            author.context().clearCookies();
            var tab = author.context().newPage();
            tab.navigate(author.address() + "/admin/sign-in");
            author.signsIn(tab);

            page.getByText("Read the text").click();

            assertThat(page.locator("[id='form:fields:headline']")).hasValue(ReleaseEditor.HEADLINE);
        }
    }

    @Test
    void aPageLeftOpenOverASignInMayBeRefusedToo() {
        try (var author = house.administrator()) {
            var page = author.opens("/admin/new-from-text?type=press-release&site=national")
                    .page();
            author.context().clearCookies();
            var tab = author.context().newPage();
            tab.navigate(author.address() + "/admin/sign-in");
            author.signsIn(tab);

            sends(page, UNREADABLE);

            assertThat(page.locator(".error-summary")).isVisible();
            assertThat(text(page)).hasValue(UNREADABLE);
        }
    }

    private static void sends(Page page, String words) {
        text(page).fill(words);
        page.getByText("Read the text").click();
    }

    private static Locator text(Page page) {
        return page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true));
    }
}
