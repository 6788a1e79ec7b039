package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin was taken away: what it brought is kept, said to be there, and leads nowhere. */
final class RemovedPluginIT {

    private static final String REMOVED = "policy-statements";

    @TempDir
    Path folder;

    private final OpenHouse house = OpenHouse.open();

    @Test
    void whatIsLeftOfARemovedPluginIsSaidAndLeadsNowhereDead() throws Exception {
        var home = RunningBundle.home();
        var data = folder.resolve("data");
        try (var whole = RunningBundle.start(home, data, RunningBundle.freePort(), Map.of("CHAPTERHOUSE_DEMO", "true"))
                .awaitStart()) {
            try (var person = house.visitorOf(whole)) {
                OpenHouse.setUp(person, whole.setUpLink());
            }
        }
        removePlugin(home);
        try (var rest = RunningBundle.start(home, data, RunningBundle.freePort(), Map.of())
                        .awaitStart();
                var person = house.visitorOf(rest)) {
            person.opens("/admin/sign-in").signsIn();
            var page = person.opens("/admin/home?site=national").page();
            assertThat(page.locator(".notice")).containsText("CH-211");
            assertThat(page.locator(".notice")).containsText("policy-statement");
            person.looksAtBothWidths("home-removed-plugin");
            page.getByText("See what is kept").click();
            assertThat(page.locator(".notice")).containsText("CH-211");
            assertThat(page.locator("tbody tr").first()).isVisible();
            assertThat(page.locator("tbody a")).hasCount(0);
            assertThat(page.locator(".screen-head .button")).hasCount(0);
            person.looksAtBothWidths("list-removed-plugin");
            assertThat(ordered(home, data, "plugins"))
                    .contains("policy-statements", ", removed", "press-releases", ", running", "3 pages");
            assertThat(ordered(home, data, "forget", "press-releases", "--yes")).contains("CH-056");
            assertThat(ordered(home, data, "forget", REMOVED))
                    .contains("Make a backup first. To do it: forget policy-statements --yes");
            person.opens("/admin/home?site=national");
            assertThat(page.locator(".notice")).containsText("CH-211");
            assertThat(ordered(home, data, "forget", REMOVED, "content", "--yes"))
                    .contains("was deleted", "3 pages");
            person.opens("/admin/home?site=national");
            assertThat(page.locator(".notice")).hasCount(0);
            assertThat(ordered(home, data, "plugins")).doesNotContain(REMOVED);
        }
        assertThat(Files.readString(data.resolve("logs/server.log")))
                .as("what each start or form would repeat")
                .doesNotContain("SSL certificate", "Unable to set request character encoding");
    }

    /** What the program says whose suite runs on that data. */
    private static String ordered(Path home, Path data, String... words) throws IOException, InterruptedException {
        var builder = RunningBundle.program(home, words);
        builder.environment().put("CHAPTERHOUSE_DATA", data.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void removePlugin(Path home) throws IOException {
        try (var jars = Files.list(home.resolve("plugins"))) {
            for (var jar :
                    jars.filter(file -> file.toString().contains(REMOVED)).toList()) {
                Files.delete(jar);
            }
        }
    }
}
