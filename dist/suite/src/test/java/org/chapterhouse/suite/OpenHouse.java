package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The bundle with sample content, a browser, and the first administrator: begun once for all browser tests. */
final class OpenHouse {

    static final String ORGANISATION = "Lantern Alliance";
    static final String NAME = "Ana Reyes";
    static final String EMAIL = "ana@example.org";
    static final String PASSWORD = "lantern in the window";

    static final Playwright.CreateOptions NO_DOWNLOAD =
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Path data;
    private final RunningBundle bundle;
    private final Playwright playwright;
    private final Browser browser;

    private OpenHouse(Path data, RunningBundle bundle, Playwright playwright, Browser browser) {
        this.data = data;
        this.bundle = bundle;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The one of this JVM; it ends with it. */
    static OpenHouse open() {
        return Once.HOUSE;
    }

    private static final class Once {
        private static final OpenHouse HOUSE = begin();
    }

    private static OpenHouse begin() {
        try {
            var data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-data");
            var home = Home.asItCame();
            TestPlugins.putBakeSales(home.resolve("plugins"));
            var bundle =
                    RunningBundle.startAlone(home, data, RunningBundle.freePort(), Map.of("CHAPTERHOUSE_DEMO", "true"));
            var playwright = Playwright.create(NO_DOWNLOAD);
            var browser = browser(playwright);
            var house = new OpenHouse(data, bundle, playwright, browser);
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            bundle.awaitStart();
            house.setUp();
            return house;
        } catch (IOException e) {
            throw new AssertionError("The bundle or the browser did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while starting", e);
        }
    }

    static Browser browser(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("Chromium is not on the PATH; ./chapterhouse verify installs it."));
    }

    /** As the person does who has just started it: by the link that was printed. */
    private void setUp() throws IOException {
        try (var phone = visitor(Visitor.PHONE)) {
            phone.page().navigate(setUpLink());
            phone.looksAt("set-up");
        }
        try (var person = visitor(Visitor.WIDE)) {
            setUp(person, setUpLink());
        }
    }

    static void setUp(Visitor person, String link) {
        var page = person.page();
        page.navigate(link);
        person.looksAt("set-up");
        page.getByLabel("Name of the organisation").fill(ORGANISATION);
        page.getByLabel("Your name").fill(NAME);
        page.getByLabel("E-mail address").fill(EMAIL);
        page.getByLabel("Password").fill(PASSWORD);
        page.locator("main button").click();
        assertThat(page.locator(".who")).hasText(NAME);
    }

    String setUpLink() throws IOException {
        return bundle.setUpLink();
    }

    /** Where raw questions go. */
    URL base() throws MalformedURLException {
        return new URL(address());
    }

    String address() {
        return bundle.address().replace("127.0.0.1", "localhost");
    }

    /** What its server has made that later starts need not make again. */
    Path cache() {
        return data.resolve("cache");
    }

    /** What is asked of the database from now on. */
    StatementLog statements() throws IOException, SQLException {
        return StatementLog.of(data);
    }

    HouseDatabase database() throws IOException, SQLException {
        return HouseDatabase.of(data);
    }

    String log() throws IOException {
        return Files.readString(data.resolve("logs/server.log"));
    }

    /** Somebody with a browser of their own: no cookie, nothing cached. */
    Visitor visitor(int width) {
        return Visitor.comes(browser, address(), width);
    }

    /** Somebody at a desk before another suite than the house's. */
    Visitor visitorOf(RunningBundle other) {
        return Visitor.comes(browser, other.address().replace("127.0.0.1", "localhost"), Visitor.WIDE);
    }

    /** The administrator at a desk, signed in. */
    Visitor administrator() {
        return administrator(Visitor.WIDE);
    }

    Visitor administrator(int width) {
        var visitor = visitor(width);
        visitor.opens("/admin/sign-in").signsIn();
        return visitor;
    }

    private void close() {
        browser.close();
        playwright.close();
        try {
            bundle.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
