package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.plugins.chapterpages.ChapterPagesPlugin;
import org.chapterhouse.plugins.donationappeals.DonationAppealsPlugin;
import org.chapterhouse.plugins.policystatements.PolicyStatementsPlugin;
import org.chapterhouse.plugins.pressreleases.PressReleasesPlugin;
import org.chapterhouse.plugins.volunteershifts.VolunteerShiftsPlugin;
import org.chapterhouse.webhook.HmacSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example plugin, dropped into the bundle as anybody drops one: a visitor signs up without a script and gets a letter, a service calls
 * a shift off.
 */
final class VolunteerShiftsIT {

    private static final String KEY = "s3ven quiet otters";
    private static final String PATH = "/shifts/pack-food-boxes";
    private static final int AS_PEOPLE_TYPE_MILLIS = 2_500;
    private static final int A_WHILE_MILLIS = 30_000;

    static final List<Plugin> PLUGINS = List.of(
            new PressReleasesPlugin(),
            new PolicyStatementsPlugin(),
            new ChapterPagesPlugin(),
            new DonationAppealsPlugin(),
            new VolunteerShiftsPlugin());

    @TempDir
    Path directory;

    private final GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void open() {
        office.start();
    }

    @AfterEach
    void close() {
        office.stop();
    }

    @Test
    void somebodySignsUpAndHearsWhatBecomesOfIt() throws Exception {
        var home = RunningBundle.home();
        TestPlugins.putVolunteerShifts(home.resolve("plugins"));
        try (var bundle = RunningBundle.start(
                                home,
                                directory.resolve("data"),
                                RunningBundle.freePort(),
                                Map.of("CHAPTERHOUSE_DEMO", "true"))
                        .awaitStart();
                var playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
                var browser = OpenHouse.browser(playwright)) {
            var address = bundle.address().replace("127.0.0.1", "localhost");
            try (var organiser = Visitor.comes(browser, address, Visitor.WIDE)) {
                OpenHouse.setUp(organiser, bundle.setUpLink());
                organiser.opens("/admin/home");
                assertThat(organiser.page().locator("main")).not().containsText("left out");
                publishes(organiser);
                signsUp(browser, address);
                for (var path : List.of("/shifts", PATH, PATH + "/sign-up", PATH + "/leave")) {
                    organiser.opens(path).looksAtBothWidths("volunteer" + path.replace('/', '-'));
                }
                standsInCalendars(bundle);
                tellsWhoOrganises(organiser);
                tellsHome(organiser);
                namesMailServer(organiser);
                assertThat(delivered(2).getSubject()).isEqualTo("You have a place: Pack food boxes");
                setsKey(organiser);
            }
            callsOff(bundle);
            try (var database = HouseDatabase.of(directory.resolve("data"))) {
                new EveryDoor(new URL(address), database, PLUGINS).tryAll();
            }
            assertThat(Files.readString(directory.resolve("data/logs/server.log")))
                    .as("an address stands in no log")
                    .doesNotContain("bo@example.org");
        }
    }

    private static void publishes(Visitor organiser) {
        var day = LocalDate.now(Clock.systemUTC()).plusDays(9);
        var path = ReleaseEditor.at(
                        organiser, organiser.address() + "/admin/content-editor?type=volunteer-shift&site=national")
                .types("title", "Pack food boxes")
                .types("summary", "Twelve people pack two hundred boxes.")
                .types("begins", day + "T09:00")
                .types("ends", day + "T12:00")
                .types("place", "Boathouse, side door")
                .types("places", "12")
                .waitsUntilKept()
                .publishes();
        assertThat(path).isEqualTo(PATH);
        organiser.looksAt("volunteer-shift-editor");
    }

    /** On a phone, without a script. */
    private static void signsUp(Browser browser, String address) {
        try (var phone =
                Visitor.comesWithoutScripts(browser, address, Visitor.PHONE).expects("422")) {
            var page = phone.opens(PATH).page();
            phone.seesWithoutScripts("volunteer-shift");
            assertThat(page.getByText("Sign up for this shift")).hasAttribute("href", address + PATH + "/sign-up");
            phone.opens(PATH + "/sign-up");
            page.getByLabel("Name").fill("Bo");
            sends(page, "bo at example.org");
            assertThat(page.locator("main")).containsText("This is no e-mail address.");
            assertThat(page.getByLabel("Name")).hasValue("Bo");
            phone.seesWithoutScripts("volunteer-shift-refused");
            sends(page, "bo@example.org");
            assertThat(page.locator("main")).containsText("You have a place.");
            phone.seesWithoutScripts("volunteer-shift-thanks");
            assertThat(phone.context().cookies()).isEmpty();
        }
    }

    /** As slowly as people do: what comes back at once was filled in by a machine. */
    private static void sends(Page page, String email) {
        page.getByLabel("E-mail").fill(email);
        page.waitForTimeout(AS_PEOPLE_TYPE_MILLIS);
        page.getByLabel("E-mail").press("Enter");
    }

    private static void standsInCalendars(RunningBundle bundle) throws Exception {
        var calendar = bundle.get("/feeds/shifts.ics");
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
        assertThat(calendar.body())
                .contains(
                        "SUMMARY;LANGUAGE=en-US:Pack food boxes",
                        "LOCATION:Boathouse\\, side door",
                        "DTSTART:",
                        "DTEND:");
    }

    private static void tellsWhoOrganises(Visitor organiser) {
        var page = organiser.opens("/admin/home?site=national").page();
        page.locator(".rail a").getByText("Roster").first().click();
        assertThat(page.locator("main tbody")).containsText("bo@example.org");
        assertThat(page.locator("main tbody")).containsText("has a place");
        assertThat(page.locator("main tbody")).containsText(", 09:00");
        organiser.looksAtBothWidths("volunteer-roster");
    }

    /** Without a mail server the letter waits, and whoever looks after the suite is told. */
    private static void tellsHome(Visitor organiser) {
        var page = organiser.page();
        for (var look = 0; look < 10 && page.getByText("1 letter waits").count() == 0; look++) {
            page.waitForTimeout(500);
            organiser.opens("/admin/home");
        }
        assertThat(page.locator("main")).containsText("Letters that could not be delivered");
        assertThat(page.locator("main")).containsText("CH-613");
        organiser.looksAtBothWidths("home-letters");
    }

    private void namesMailServer(Visitor organiser) {
        var page = organiser.opens("/admin/home?site=national").page();
        page.getByText("Set up the mail server").click();
        page.getByLabel("Address that letters come from").fill("post@example.org");
        page.getByLabel("Name of the server").fill("127.0.0.1");
        page.getByLabel("Port").fill(String.valueOf(office.getSmtp().getPort()));
        page.getByLabel("Protection").selectOption("NONE");
        organiser.looksAtBothWidths("settings-letters");
        saves(page);
        assertThat(page.locator(".notice")).hasText("Saved.");
        page.getByText("Send a test letter to myself").click();
        assertThat(page.locator("[id='form:tried']"))
                .containsText("took a test letter to ana@example.org and answered: 250");
        organiser.looksAtBothWidths("settings-letters-tried");
        organiser.opens("/admin/home?site=national");
        page.evaluate("document.body.dataset.old = ''");
        page.getByText("Try again").click();
        assertThat(page.locator("body:not([data-old])")).isVisible();
        for (var look = 0; look < 10 && page.getByText("1 letter waits").count() > 0; look++) {
            page.waitForTimeout(500);
            organiser.opens("/admin/home?site=national");
        }
    }

    /** Nothing stands in the way, and the page comes anew. */
    private static void saves(Page page) {
        page.evaluate("document.body.dataset.old = ''");
        page.locator("[id='form:saveOnly']").click();
        assertThat(page.locator("body:not([data-old])")).isVisible();
    }

    private static void setsKey(Visitor organiser) {
        var page = organiser.opens("/admin/home?site=national").page();
        assertThat(page.locator("main")).not().containsText("Letters that could not be delivered");
        page.locator(".rail-tools a").getByText("Settings").click();
        page.locator(".row-title").getByText("Shifts").click();
        assertThat(page.getByLabel("Hours before a shift")).hasValue("24");
        page.getByLabel("Whom volunteers turn to").fill("Bo, 555-0117");
        page.getByLabel("Key of the calendar service").first().fill(KEY);
        organiser.looksAtBothWidths("volunteer-settings");
        saves(page);
        assertThat(page.locator(".notice")).hasText("Saved.");
        assertThat(page.getByLabel("Whom volunteers turn to")).hasValue("Bo, 555-0117");
        assertThat(page.locator("main")).not().containsText(KEY);
    }

    private void callsOff(RunningBundle bundle) throws Exception {
        var feed = bundle.get("/feeds/shifts.rss").body();
        var shift = feed.replaceAll("(?s).*<guid[^>]*>urn:uuid:([0-9a-f-]{36})<.*", "$1");
        var news = "{\"shift\":\"" + shift + "\",\"calledOff\":true}";
        assertThat(call(bundle, "/hooks/volunteer-shifts/calendar", news, "00")).isEqualTo(403);
        assertThat(call(bundle, "/hooks/volunteer-shifts/other", news, "00")).isEqualTo(404);
        assertThat(call(bundle, "/hooks/x", news, "00")).isEqualTo(404);
        assertThat(bundle.get("/hooks/volunteer-shifts/calendar").statusCode()).isEqualTo(405);
        assertThat(call(
                        bundle,
                        "/hooks/volunteer-shifts/calendar",
                        news,
                        new HmacSignature(KEY).of(news.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(200);
        assertThat(delivered(3).getSubject()).isEqualTo("Called off: Pack food boxes");
    }

    private static int call(RunningBundle bundle, String path, String body, String signature) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(bundle.address() + path))
                                .header("Content-Type", "application/json")
                                .header("Calendar-Signature", signature)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private MimeMessage delivered(int letter) {
        assertThat(office.waitForIncomingEmail(A_WHILE_MILLIS, letter)).isTrue();
        return office.getReceivedMessages()[letter - 1];
    }
}
