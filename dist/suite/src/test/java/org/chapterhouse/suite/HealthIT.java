package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not well is told on Home and at the console, a check that does not come back among it. */
final class HealthIT {

    private final OpenHouse house = OpenHouse.open();

    @TempDir
    Path folder;

    @Test
    void whatIsNotWellIsToldAndWhatHangsToo() throws Exception {
        var home = RunningBundle.home();
        TestPlugins.putBakeSales(home.resolve("plugins"));
        var data = folder.resolve("data");
        try (var suite = RunningBundle.start(home, data, RunningBundle.freePort(), Map.of())
                        .awaitStart();
                var person = house.visitorOf(suite)) {
            OpenHouse.setUp(person, suite.setUpLink());
            assertThat(healthOf(home, data, 0)).contains("Database: well.", "Room on the disk: ", "Oven: well.");
            says(person, "cold");
            assertThat(healthOf(home, data, 1))
                    .contains("Oven: The oven is cold. Light it before the first guests come.", "CH-058");
            var told = person.opens("/admin/home?site=national").page().locator("[aria-labelledby=not-well]");
            assertThat(told)
                    .containsText("The oven is cold. Light it before the first guests come. First seen today at");
            person.looksAtBothWidths("home-not-well");
            says(person, "stuck");
            for (var look = 0; look < 2; look++) {
                assertThat(healthOf(home, data, 1)).contains("Oven: It did not answer within 2 seconds.");
            }
            person.opens("/admin/home?site=national");
            assertThat(told).containsText("It did not answer within 2 seconds.");
            says(person, "");
            assertThat(healthOf(home, data, 0)).contains("Oven: well.");
            person.opens("/admin/home?site=national");
            assertThat(told).hasCount(0);
        }
    }

    private static void says(Visitor person, String notice) {
        var page = person.opens("/admin/settings-editor?settings=bake-sales.season&site=national")
                .page();
        page.getByLabel("Notice").fill(notice);
        page.evaluate("document.body.dataset.old = ''");
        page.locator("[id='form:saveOnly']").click();
        assertThat(page.locator("body:not([data-old])")).isVisible();
    }

    private String healthOf(Path home, Path data, int code) throws Exception {
        var output = Files.createTempFile(folder, "health", ".out");
        var process = RunningBundle.program(home, "health").redirectOutput(output.toFile());
        process.environment().put("CHAPTERHOUSE_DATA", data.toString());
        var started = process.start();
        assertThat(started.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(started.exitValue()).as(Files.readString(output)).isEqualTo(code);
        return Files.readString(output);
    }
}
