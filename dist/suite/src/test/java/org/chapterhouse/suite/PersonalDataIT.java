package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Somebody who ordered a cake wants to know what is held of them, and then be forgotten. */
final class PersonalDataIT {

    private final OpenHouse house = OpenHouse.open();

    @Test
    void whatIsHeldIsFoundHandedOutAndErased() throws IOException, SQLException {
        order("zoe@example.org", "Carrot");
        order("yuri@example.org", "Apple");
        try (var person = house.administrator()) {
            var page = person.opens("/admin/home").page();
            page.locator(".rail-tools a").getByText("Personal data").click();
            person.looksAtBothWidths("personal-data");
            page.getByText("Search", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".field-error")).containsText("Enter what the person typed");
            page.getByLabel("E-mail address, or").fill("Zoe@example.org");
            page.keyboard().press("Enter");
            assertThat(page.locator("#answer")).containsText("Bake sales: Orders");
            assertThat(page.locator("#answer")).containsText("Carrot");
            assertThat(page.locator("#answer")).containsText("Kept until");
            assertThat(page.locator("#answer")).not().containsText("Apple");
            assertThat(page.url()).doesNotContain("zoe", "Zoe");
            person.looksAtBothWidths("personal-data-found");
            var file = page.waitForDownload(
                    () -> page.getByText("Save it as a file").click());
            assertThat(Files.readString(file.path()))
                    .contains("\"by\":\"bake-sales.orders\"", "\"cake\":\"Carrot\"", "\"until\"");
            page.locator("[id='act:erase']").click();
            assertThat(page.locator("#ask")).containsText("cannot be taken back");
            person.looksAtBothWidths("personal-data-asked");
            page.locator("[id='act:dontErase']").click();
            page.locator("[id='act:erase']").click();
            page.locator("[id='act:eraseNow']").click();
            assertThat(page.locator("#answer")).containsText("1 thing was erased.");
            page.getByLabel("E-mail address, or").fill("zoe@example.org");
            page.locator("[id='form:search']").click();
            assertThat(page.locator("#answer")).containsText("Nothing was found");
            page.getByLabel("E-mail address, or").fill("mona@example.org");
            page.locator("[id='form:search']").click();
            assertThat(page.locator("#answer")).containsText("could not answer");
            assertThat(page.locator("#answer")).containsText("Those that could answer hold nothing");
            person.looksAtBothWidths("personal-data-failed");
        }
    }

    @Test
    void whoeverMayNotLookFindsNothingThere() throws IOException, SQLException {
        try (var database = house.database()) {
            database.joins("lee@example.org", "Lee Park", "editor", "tucson");
        }
        var lee = Cookies.ofSignInAs("lee@example.org", house.base()).page(house.base());
        assertThat(Exchange.get(house.base(), "/admin/personal-data", lee).status())
                .isEqualTo(404);
        assertThat(Exchange.send(house.base(), "/admin/personal-data-export", "person=zoe%40example.org", lee)
                        .status())
                .isEqualTo(404);
    }

    private void order(String email, String cake) throws IOException, SQLException {
        try (var database = house.database()) {
            database.orders(email, cake);
        }
    }
}
