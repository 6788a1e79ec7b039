package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a chapter decides about its bake sales, on the screens of the admin. */
final class SettingsIT {

    private static final String KEY = "k3y-of-the-terminal";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void aChangeIsCheckedSavedToldAndRestored() throws IOException {
        try (var person = house.administrator()) {
            var page = opens(person, "denver");
            page.getByLabel("A cake costs").fill("-1");
            page.getByLabel("Currency").fill("");
            save(page);
            assertThat(page.locator(".error-summary h2")).hasText("2 things stand in the way");
            assertThat(page.getByLabel("A cake costs")).hasValue("-1");
            person.looksAtBothWidths("settings-refused");
            page.getByLabel("A cake costs").fill("325");
            page.getByLabel("Currency").fill("USD");
            saves(page);
            assertThat(page.locator(".notice")).hasText("Saved.");
            assertThat(price("denver")).contains("A cake costs 325 USD.");
            page.getByLabel("A cake costs").fill("350");
            saves(page);
            assertThat(page.locator(".notice")).hasText("Saved.");
            assertThat(price("denver")).as("kept pages are drawn anew").contains("A cake costs 350 USD.");
            assertThat(price("tucson")).contains("A cake costs 250 USD.");
            page.getByText("History").click();
            person.looksAtBothWidths("settings-history");
            page.locator(".version details summary").first().click();
            assertThat(page.locator(".version").first().locator("del")).hasText("325");
            page.locator(".version").nth(1).getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".notice")).containsText("restored");
            assertThat(page.getByLabel("A cake costs")).hasValue("325");
            assertThat(price("denver")).contains("A cake costs 325 USD.");
        }
    }

    @Test
    void aSecretGoesInAndNeverComesOut() throws IOException {
        try (var person = house.administrator()) {
            var page = opens(person, "baltimore");
            var answers = new StringBuilder();
            page.context().route("**/admin/settings*", asked -> {
                var answer = asked.fetch(new Route.FetchOptions().setMaxRedirects(0));
                answers.append(answer.text());
                asked.fulfill(new Route.FulfillOptions().setResponse(answer));
            });
            assertThat(page.locator(".field", new Page.LocatorOptions().setHasText("Key of the terminal")))
                    .containsText("Not set.");
            page.getByLabel("Key of the terminal").first().fill(KEY);
            save(page);
            assertThat(page.locator(".error-summary")).containsText("no use without an address");
            assertThat(page.getByText("Typed and not saved yet.")).isVisible();
            page.getByLabel("Address of the terminal").fill("https://cards.example");
            saves(page);
            assertThat(page.locator(".notice")).hasText("Saved.");
            assertThat(page.getByText("Set today at")).isVisible();
            assertThat(page.getByLabel("Key of the terminal").first()).hasValue("");
            person.looksAtBothWidths("settings-secret");
            assertThat(price("baltimore")).contains("A cake costs 250 USD.").doesNotContain(KEY);
            page.getByText("History").click();
            assertThat(page.getByText("Key of the terminal: typed anew.")).isVisible();
            page.goBack();
            page.getByLabel("Clear it when I save").check();
            saves(page);
            assertThat(page.getByText("Not set.")).isVisible();
            assertThat(answers).as("what the admin answered").isNotEmpty().doesNotContain(KEY);
        }
    }

    @Test
    void whoeverIsLaterIsToldAndChooses() {
        try (var person = house.administrator()) {
            var page = opens(person, "national");
            var other = person.context().newPage();
            other.navigate(page.url());
            other.getByLabel("A cake costs").fill("400");
            save(other);
            assertThat(other.locator(".notice")).hasText("Saved.");
            page.getByLabel("A cake costs").fill("500");
            save(page);
            assertThat(page.locator(".error-summary")).containsText("changed these settings in the meantime");
            assertThat(page.getByLabel("A cake costs")).hasValue("500");
            page.getByText("Save mine over theirs").click();
            assertThat(page.locator(".notice[role=status]")).hasText("Saved.");
            assertThat(page.getByLabel("A cake costs")).hasValue("500");
        }
    }

    @Test
    void whatIsSavedIsTriedOutAndWhatIsTypedStays() {
        try (var person = house.administrator()) {
            var page = opens(person, "tucson");
            var ring = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ring at the terminal"));
            ring.click();
            assertThat(page.locator("[id='form:tried']")).containsText("No terminal is named.");
            assertThat(page.locator("[id='form:tried']")).isFocused();
            person.looksAtBothWidths("settings-tried-in-vain");
            page.getByLabel("Address of the terminal").fill("https://cards.example");
            saves(page);
            page.getByLabel("A cake costs").fill("299");
            ring.press("Enter");
            assertThat(page.locator("[id='form:tried']"))
                    .containsText("https://cards.example rang for Ana Reyes of tucson.");
            assertThat(page.getByLabel("A cake costs")).hasValue("299");
            person.looksAtBothWidths("settings-tried");
            page.getByLabel("A cake costs").fill("250");
            saves(page);
            assertThat(page.locator("[id='form:tried']")).isEmpty();
        }
    }

    @Test
    void whatIsTypedSurvivesASessionThatEnded() {
        try (var person = house.administrator()) {
            person.expects("401");
            var page = opens(person, "denver");
            page.getByLabel("A cake costs").fill("275");
            var tab = person.context().newPage();
            tab.navigate(house.address() + "/admin/home");
            tab.getByText("Sign out").click();
            save(page);
            assertThat(page.locator("#saved")).containsText("You have been signed out.");
            tab.navigate(house.address() + "/admin/sign-in");
            person.signsIn(tab);
            saves(page);
            assertThat(page.locator(".notice")).hasText("Saved.");
            assertThat(page.getByLabel("A cake costs")).hasValue("275");
        }
    }

    @Test
    void nobodyLeavesWithoutBeingAsked() {
        try (var person = house.administrator()) {
            person.agreesTo(Questions.LEAVE);
            var page = opens(person, "denver");
            page.getByLabel("Currency").fill("EUR");
            page.locator(".rail a").getByText("Home").click();
            assertThat(page.locator("h1")).containsText("Good");
        }
    }

    private static Page opens(Visitor person, String site) {
        var page = person.opens("/admin/home?site=" + site).page();
        page.locator(".rail-tools a").getByText("Settings").click();
        person.looksAtBothWidths("settings-" + site);
        page.locator(".row-title").getByText("Prices").click();
        assertThat(page.locator("h1")).hasText("Prices");
        return page;
    }

    private static void save(Page page) {
        page.locator("[id='form:saveOnly']").click();
    }

    /** Nothing stands in the way, and the page comes anew. */
    private static void saves(Page page) {
        page.evaluate("document.body.dataset.old = ''");
        save(page);
        assertThat(page.locator("body:not([data-old])")).isVisible();
    }

    private String price(String site) throws IOException {
        return Exchange.get(house.base(), "/chapters/" + site + "/bake-sale", "")
                .text();
    }
}
