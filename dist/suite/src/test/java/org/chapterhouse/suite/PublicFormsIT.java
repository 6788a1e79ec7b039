package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin puts on the public site besides its content, in the running bundle: pages, data, and forms that anybody may send. */
final class PublicFormsIT {

    private static final String HOST = "/host-a-vigil";
    private static final String ATTEND = "/vigils/by-the-river/attend";
    private static final String SEND = "I will come";
    private static final int QUICKEST_MILLIS = 2_100;

    @TempDir
    static Path folder;

    private static RunningBundle bundle;
    private static Playwright playwright;
    private static Browser browser;
    private static URL base;

    @BeforeAll
    static void open() throws Exception {
        bundle = RunningBundle.start(
                        VigilsJar.besideTheOthers(),
                        folder.resolve("data"),
                        RunningBundle.freePort(),
                        Map.of("CHAPTERHOUSE_DEMO", "true"))
                .awaitStart();
        assertThat(bundle.complaints()).isEmpty();
        base = new URL(bundle.address().replace("127.0.0.1", "localhost"));
        playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
        browser = OpenHouse.browser(playwright);
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
        playwright.close();
        bundle.close();
    }

    private static Visitor visitor(int width) {
        return Visitor.comes(browser, base.toString(), width);
    }

    private static long rows(String table) throws IOException, SQLException {
        try (var connection = HouseDatabase.connect(folder.resolve("data"), "chapterhouse");
                var question = connection.createStatement();
                var answer = question.executeQuery("select count(*) from " + table)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static String token(String path) throws IOException {
        return Jsoup.parse(Exchange.get(base, path).text())
                .select("input[name=form-token]")
                .attr("value");
    }

    private static String form(String name, String token) {
        return "name=" + name + "&email=ana%40example.org&way=BY_BUS&people=1&agreed=true&form-token="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    @Test
    void somebodySendsAFormWithoutAnyScript() throws Exception {
        for (var width : List.of(Visitor.PHONE, Visitor.WIDE)) {
            try (var person =
                    Visitor.comesWithoutScripts(browser, base.toString(), width).expects("422")) {
                var page = person.opens("/vigils/by-the-river").page();
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Say that you come"))
                        .press("Enter");
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(SEND))
                        .press("Enter");
                page.waitForTimeout(QUICKEST_MILLIS);
                page.locator(".visitor-form button").press("Enter");
                assertThat(page.locator(".form-notice h2")).containsText("Nothing was sent yet");
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tick this once you have read it."))
                        .press("Enter");
                assertThat(page).hasURL(base + ATTEND + "#field-agreed");
                page.getByLabel("Your name").fill("Zoë " + width);
                page.getByLabel("E-mail address").fill("ana@example.org");
                page.getByLabel("On foot").press("Space");
                page.getByLabel("How many people").fill("1");
                page.getByLabel("I have read how we keep what I typed").press("Space");
                page.locator(".visitor-form button").press("Enter");
                assertThat(page).hasURL(base + ATTEND + "/thanks");
                assertThat(page.locator("main")).containsText("See you there.");
                assertThat(person.context().cookies()).isEmpty();
            }
            assertThat(rows("vigils.attendance where name = 'Zoë " + width + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void everyPageOfAFormCanBeReadAndUsedByKeyboard() {
        for (var width : List.of(Visitor.PHONE, Visitor.WIDE)) {
            try (var person = visitor(width).expects("422")) {
                var page = person.opens(ATTEND).looksAt("form").page();
                page.getByLabel("Your name").focus();
                page.waitForTimeout(QUICKEST_MILLIS);
                page.keyboard().press("Enter");
                assertThat(page.locator(".form-notice")).isFocused();
                person.looksAt("form-errors");
                page.keyboard().press("Tab");
                page.keyboard().press("Enter");
                assertThat(page.locator("#field-name")).isFocused();
                assertThat(page.locator("#field-name")).hasAttribute("aria-describedby", "field-name-error");
                person.opens(ATTEND + "/thanks").looksAt("form-thanks");
                person.opens("/vigil-calendar/2026-06").looksAt("plugin-page");
                assertThat(page.locator("main")).containsText("By the river");
            }
        }
    }

    @Test
    void whatIsSentFromAnotherSiteIsRefused() throws Exception {
        var form = form("Cross", token(HOST));
        for (var provenance : List.of(
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://elsewhere.example",
                "Origin: null",
                "X-Nothing: said")) {
            var answer = Exchange.ask(
                    base,
                    "POST",
                    HOST,
                    provenance,
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: " + form.length() + "\r\n\r\n" + form);
            assertThat(answer.status()).as(provenance).isEqualTo(403);
        }
        assertThat(rows("vigils.attendance where name = 'Cross'")).isZero();
    }

    @Test
    void whereNoFormStandsNothingIsTaken() throws Exception {
        for (var path : List.of("/", "/press", "/vigil-calendar/2026-06", "/feeds/vigils.json", HOST + "/thanks")) {
            var answer = Exchange.send(base, path, "a=b");
            assertThat(answer.status()).as(path).isEqualTo(405);
            assertThat(answer.header("Allow")).as(path).containsExactly("GET, HEAD, OPTIONS");
        }
        assertThat(Exchange.ask(base, "PUT", HOST).header("Allow")).containsExactly("GET, HEAD, POST, OPTIONS");
        assertThat(Exchange.send(base, "/vigils/no-such-vigil/attend", "a=b").status())
                .isEqualTo(404);
        assertThat(Exchange.send(base, HOST, "name=" + "x".repeat(40_000)).status())
                .isEqualTo(413);
    }

    @Test
    void fourHundredForgedSendingsLeaveNothingBehind() throws Exception {
        var used = rows("form_use");
        var taken = rows("vigils.attendance");
        var genuine = token(ATTEND);
        for (var i = 0; i < 400; i++) {
            var forged = i % 2 == 0 ? genuine : genuine.substring(0, genuine.length() - 1 - i % 20) + "A";
            var answer = Exchange.send(base, HOST, form("Forged", forged));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
        assertThat(rows("form_use")).isEqualTo(used);
        assertThat(rows("vigils.attendance")).isEqualTo(taken);
    }

    @Test
    void senderIsWhoAServerInFrontSaysAndNobodyElse() throws Exception {
        for (var i = 0; i < 3; i++) {
            assertThat(sends("Front" + i, "X-Forwarded-For: 10.9.9.9, 192.0.2.77"))
                    .isEqualTo(303);
        }
        assertThat(sends("Front", "X-Forwarded-For: 192.0.2.77")).isEqualTo(429);
        assertThat(sends("Front", "X-Forwarded-For: 192.0.2.77, 192.0.2.78")).isEqualTo(303);
        assertThat(bundle.said()).doesNotContain("192.0.2.77");
    }

    private static int sends(String name, String forwarded) throws Exception {
        var token = token(HOST);
        Thread.sleep(QUICKEST_MILLIS);
        return Exchange.send(base, HOST, form(name, token), forwarded).status();
    }

    @Test
    void noValueMakesUsFail() throws IOException {
        var soft = new SoftAssertions();
        for (var value : HostileValuesIT.VALUES) {
            for (var address : List.of(
                    "/vigil-calendar/*",
                    "/vigils/*/attend",
                    "/feeds/vigils.json?*=1",
                    HOST + "?name=*",
                    HOST + "/*",
                    ATTEND + "/*")) {
                var path = address.replace("*", value);
                HostileValuesIT.isOurs(soft, path, Exchange.get(base, path));
            }
            for (var field : List.of("name", "people", "since", "way", "form-token", "*")) {
                HostileValuesIT.isOurs(soft, field + value, Exchange.send(base, HOST, field + "=" + value));
            }
        }
        soft.assertAll();
    }

    @Test
    void everyAnswerIsStrictAndSetsNoCookie() throws IOException {
        for (var path : List.of(HOST, ATTEND, HOST + "/thanks", "/vigil-calendar/2026-06", "/feeds/vigils.json")) {
            var answer = Exchange.get(base, path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.header("X-Content-Type-Options")).as(path).containsExactly("nosniff");
            assertThat(answer.header("Content-Security-Policy")).as(path).hasSize(1);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isEmpty();
        }
        assertThat(Exchange.get(base, "/vigil-storm").status()).isEqualTo(500);
        assertThat(Exchange.get(base, "/").status()).isEqualTo(200);
    }
}
