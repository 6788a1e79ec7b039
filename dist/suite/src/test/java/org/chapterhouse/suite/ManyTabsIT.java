package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A session keeps the state of a few screens only; what is typed on the others is not lost. */
final class ManyTabsIT {

    private static final int MANY = 60;
    private static final String NEW = "/admin/content-editor?type=chapter-page&site=tucson";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void theFirstOfManyTabsKeepsWhatWasTyped() throws Exception {
        try (var person = house.administrator()) {
            var release = ReleaseEditor.fromText(person).types("headline", "Typed in the first tab");
            release.waitsUntilKept();
            for (var opened = 0; opened < MANY; opened++) {
                var answer = person.context().request().get(house.address() + NEW);
                assertThat(answer.status()).isEqualTo(200);
            }
            release.types("subhead", "Typed after sixty other pages").savesDraft();
            person.page().locator(".notice").first().waitFor();
            assertThat(release.field("headline")).hasValue("Typed in the first tab");
            assertThat(release.field("subhead")).hasValue("Typed after sixty other pages");
        }
    }
}
