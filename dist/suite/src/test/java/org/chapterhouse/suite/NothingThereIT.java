package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing is, the admin says so in its frame, and only to whoever is signed in. */
final class NothingThereIT {

    private final OpenHouse house = OpenHouse.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content-editor?id=11111111-1111-4111-8111-111111111111",
                "content-editor?id=no-id",
                "history?id=11111111-1111-4111-8111-111111111111",
                "content-editr?type=press-release",
                "home/nothing.xhtml",
                "not-found",
                "home?site=nowhere"
            })
    void whereNothingIsTheAdminSaysSoInItsFrame(String path) {
        try (var person = house.administrator().expects("404")) {
            var answer = person.page().navigate(house.address() + "/admin/" + path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.headers())
                    .containsEntry("cache-control", "no-store")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsKeys("content-security-policy", "referrer-policy");
            var page = person.page();
            assertThat(page.locator("h1")).hasText("There is nothing at this address");
            assertThat(page.locator(".who")).hasText(OpenHouse.NAME);
            person.looksAtBothWidths("admin-not-found");
            page.locator("main li a").first().click();
            assertThat(page).hasURL(house.address() + "/admin/home?site=national");
        }
    }

    @Test
    void whereOnlyFormsAreTakenTheAdminSaysSoInItsFrame() {
        try (var person = house.administrator().expects("405")) {
            var answer = person.page().navigate(house.address() + "/admin/restore");
            assertThat(answer.status()).isEqualTo(405);
            assertThat(person.page().locator("h1")).hasText("There is nothing at this address");
            assertThat(person.page().locator(".who")).hasText(OpenHouse.NAME);
        }
    }

    @Test
    void whoIsNotSignedInIsAskedToBeforeAnythingIsToldOfAnAddress() {
        try (var person = house.visitor(Visitor.WIDE).expects("404")) {
            var page = person.opens("/admin/content-editr").page();
            assertThat(page).hasURL(house.address() + "/admin/sign-in?to=%2Fadmin%2Fcontent-editr");
            person.signsIn();
            assertThat(page.locator("h1")).hasText("There is nothing at this address");
        }
    }

    @Test
    void aSiteThatIsNobodysIsNotThere() {
        try (var person = house.administrator().expects("404")) {
            var answer = person.page().navigate(house.address() + "/admin/home?site=nowhere");
            assertThat(answer.status()).isEqualTo(404);
        }
    }

    @Test
    void whatHasNoPlaceHereIsNotThere() {
        try (var person = house.administrator().expects("404")) {
            for (var path : List.of(
                    "content-editor?type=chapter-profile&site=national",
                    "new-from-text?type=policy-statement&site=national")) {
                var answer = person.page().navigate(house.address() + "/admin/" + path);
                assertThat(answer.status()).as(path).isEqualTo(404);
            }
        }
    }
}
