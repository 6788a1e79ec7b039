package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Test;

/** What all browser tests rely on: axe is asked about the page and about every frame in it. */
final class AxeIT {

    private static final String PAGE =
            "<!DOCTYPE html><html lang='en'><title>A page</title><main><h1>A page</h1>%s%s</main></html>";
    private static final String FRAME =
            "<iframe title='A frame' srcdoc=\"<!DOCTYPE html><html lang='en'><title>A frame</title>%s</html>\"></iframe>";

    @Test
    void whatIsGraveIsFoundInThePageAndInItsFrames() {
        try (var playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
                var browser = OpenHouse.browser(playwright);
                var page = browser.newPage()) {
            page.setContent(PAGE.formatted("<button>Here</button>", FRAME.formatted("<button>There</button>")));
            assertThat(Axe.graveIn(page)).isEmpty();

            page.setContent(
                    PAGE.formatted("<button id='here'></button>", FRAME.formatted("<button id='there'></button>")));
            assertThat(Axe.graveIn(page))
                    .singleElement()
                    .asString()
                    .startsWith("button-name")
                    .contains("here", "there");
        }
    }
}
