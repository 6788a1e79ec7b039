package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Markup and expressions in a headline are letters, wherever they are shown. */
final class HostileTextIT {

    private static final String HOSTILE = "\"><img src=x onerror=alert(1)> #{7*7} ${7*7} </title>";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void whatLooksLikeCodeIsShownAsTyped() throws Exception {
        try (var author = house.administrator();
                var reader = house.visitor(Visitor.WIDE)) {
            var editor = ReleaseEditor.fromText(author)
                    .types("headline", HOSTILE)
                    .types("releasedOn", "2026-11-20")
                    .types("contacts:0:name", HOSTILE)
                    .waitsUntilKept();
            var page = author.page();
            assertThat(page.frameLocator("#preview-frame").locator("h1")).hasText(HOSTILE);
            var address = editor.publishes();
            assertThat(editor.field("headline")).hasValue(HOSTILE);

            author.opens("/admin/content-list?type=press-release&order=UPDATED");
            assertThat(page.locator(".col-title a", new Page.LocatorOptions().setHasText(HOSTILE)))
                    .hasText(HOSTILE);
            author.opens("/admin/home");
            assertThat(page.locator(".tasks a", new Page.LocatorOptions().setHasText(HOSTILE)))
                    .hasText(HOSTILE);
            reader.opens(address);
            assertThat(reader.page().locator("h1")).hasText(HOSTILE);
            assertThat(reader.page().locator(".contact-name")).hasText(HOSTILE);
            assertThat(reader.page().title()).startsWith(HOSTILE);
            reader.opens("/press");
            assertThat(reader.page().locator(".listing h2 a", new Page.LocatorOptions().setHasText(HOSTILE)))
                    .hasText(HOSTILE);
            assertThat(PressReleaseStoryIT.itemsOf(PressReleaseStoryIT.feed(reader)))
                    .contains(HOSTILE);
        }
    }
}
