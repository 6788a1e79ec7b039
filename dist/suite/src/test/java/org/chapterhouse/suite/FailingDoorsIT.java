package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that hangs or fails again and again, in the running bundle: it breaks its own page or form, and whoever looks after it is told. */
final class FailingDoorsIT {

    private static final String STORM = "/storm-watch";
    private static final int QUICKEST_MILLIS = 2_100;
    private static final int READERS = 40;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // the test begins with it
    private URL base;

    @Test
    void whatFailsIsShutForAWhileAndNothingElseIs() throws Exception {
        try (var bundle = RunningBundle.start(
                        VigilsJar.besideTheOthers(),
                        folder.resolve("data"),
                        RunningBundle.freePort(),
                        Map.of("CHAPTERHOUSE_DEMO", "true"))
                .awaitStart()) {
            base = new URL(bundle.address().replace("127.0.0.1", "localhost"));
            hangs();
            fails();
            failsAtAForm();
            tellsHome(bundle);
        }
    }

    /** More at once than the server has threads: readers of everything else are answered meanwhile. */
    private void hangs() throws Exception {
        var crowd = Executors.newFixedThreadPool(READERS);
        try {
            var hanging = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < READERS; i++) {
                var path = "/vigil-lull/" + i;
                hanging.add(() -> Exchange.get(base, path).status());
            }
            var waiting = hanging.stream().map(crowd::submit).toList();
            assertThat(Exchange.get(base, "/press").status()).isEqualTo(200);
            assertThat(Exchange.get(base, "/vigil-calendar/2026-06").status()).isEqualTo(200);
            for (var answer : waiting) {
                assertThat(answer.get()).isIn(500, 503);
            }
        } finally {
            crowd.shutdownNow();
        }
        var shut = Exchange.get(base, "/vigil-lull/2026-06");
        assertThat(shut.status()).isEqualTo(503);
        assertThat(shut.header("Retry-After")).containsExactly("60");
        assertThat(shut.header("Cache-Control")).containsExactly("no-store");
        assertThat(shut.text()).contains("This page is resting", "Lantern Alliance");
    }

    private void fails() throws IOException {
        for (var i = 0; i < 10; i++) {
            assertThat(Exchange.get(base, "/vigil-storm").status()).isEqualTo(500);
        }
        assertThat(Exchange.get(base, "/vigil-storm").status()).isEqualTo(503);
        assertThat(Exchange.get(base, "/chapters/denver/vigil-storm").status()).isEqualTo(500);
        assertThat(Exchange.get(base, "/vigil-calendar/2026-07").status()).isEqualTo(200);
    }

    private void failsAtAForm() throws Exception {
        var tokens = new ArrayList<String>();
        for (var i = 0; i < 11; i++) {
            tokens.add(Jsoup.parse(Exchange.get(base, STORM).text())
                    .select("input[name=form-token]")
                    .attr("value"));
        }
        Thread.sleep(QUICKEST_MILLIS);
        for (var token : tokens.subList(0, 10)) {
            assertThat(sends(token).status()).isEqualTo(500);
        }
        var shut = sends(tokens.get(10));
        assertThat(shut.status()).isEqualTo(503);
        assertThat(shut.header("Retry-After")).containsExactly("60");
        assertThat(shut.text()).contains("does not work at this moment", "value=\"Zoë\"");
        assertThat(Exchange.get(base, STORM).status()).isEqualTo(200);
    }

    private Exchange sends(String token) throws IOException {
        return Exchange.send(
                base,
                STORM,
                "name=Zo%C3%AB&email=ana%40example.org&way=BY_BUS&people=1&agreed=true&form-token="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private void tellsHome(RunningBundle bundle) throws IOException, InterruptedException, ExecutionException {
        try (var playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
                var browser = OpenHouse.browser(playwright);
                var person = Visitor.comes(browser, base.toString(), Visitor.WIDE)) {
            OpenHouse.setUp(person, bundle.setUpLink());
            var told = person.opens("/admin/home").page().locator("section[aria-labelledby=failing-plugins]");
            for (var words : List.of(
                    "The page 'vigil-lull' of the plugin 'vigils'",
                    "It took longer than 5 seconds 3 times in a row, and was told to stop.",
                    "It failed 10 times in a row at /vigil-storm.",
                    "The form 'storm' of the plugin 'vigils'",
                    "Tell whoever made the plugin.")) {
                assertThat(told).containsText(words);
            }
            person.looksAtBothWidths("home-failing-plugins");
        }
    }
}
