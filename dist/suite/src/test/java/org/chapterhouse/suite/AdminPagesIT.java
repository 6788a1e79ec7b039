package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The admin pages of a plugin that came in with its jar: found, used and guarded like a screen of the house. */
final class AdminPagesIT {

    static final String TILL = "/admin/x/bake-sales/till";
    static final String EDITOR = "editor@example.org";
    static final String WRITER = "writer@example.org";
    static final String BALTIMORE = "baltimore@example.org";
    private static final String STRAY = "<p xmlns=\"http://www.w3.org/1999/xhtml\">stray</p>";

    @TempDir
    Path directory;

    @Test
    void aPluginBringsAScreen() throws Exception {
        var home = RunningBundle.home();
        var plugins = new BadPlugins(directory.resolve("work"), home.resolve("plugins"));
        TestPlugins.putBakeSales(home.resolve("plugins"));
        leavesScreensLying(plugins);
        var data = directory.resolve("data");
        try (var bundle = RunningBundle.start(home, data, RunningBundle.freePort(), Map.of("CHAPTERHOUSE_DEMO", "true"))
                        .awaitStart();
                var playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
                var browser = OpenHouse.browser(playwright);
                var person = Visitor.comes(browser, bundle.address().replace("127.0.0.1", "localhost"), Visitor.WIDE)) {
            OpenHouse.setUp(person, bundle.setUpLink());
            try (var database = HouseDatabase.of(data)) {
                database.joins(EDITOR, "Eve Editor", "editor", "national");
                database.joins(WRITER, "Will Writer", "writer", "national");
                database.joins(BALTIMORE, "Bo Baltimore", "editor", "baltimore");
            }
            tellsWhoWasLeftOut(person);
            isUsed(person);
            isUsedByKeyboardOnAPhone(person);
            picksWhatIsOfItsSite(person);
            takesAFile(person);
            hasSeveralForms(person);
            GuardedTill.isGuarded(new URL(person.address()));
        }
    }

    private static void leavesScreensLying(BadPlugins plugins) throws IOException {
        plugins.add("undeclared", "undeclared", ".path(\"/undeclared/{slug}\")", "", "1.0");
        plugins.putScreen("undeclared", "hidden", STRAY);
        plugins.add("outside", "outside", ".path(\"/outside/{slug}\")", "", "1.0");
        plugins.putView("outside", "evil.xhtml", STRAY);
        plugins.add("dressed", "dressed", ".path(\"/dressed/{slug}\")", "", "1.0");
        plugins.putView("dressed", "assets/house/site.css", "p { margin: 0 }");
        plugins.add("tracking", "tracking", ".path(\"/tracking/{slug}\")", "", "1.0");
        plugins.putView("tracking", "assets/tracking/p.css", "p { background: url(https://track.example/p.png) }");
        plugins.add(
                "open",
                "open",
                ".path(\"/open/{slug}\")",
                "public List<org.chapterhouse.screen.AdminPage> adminPages() { return"
                        + " List.of(org.chapterhouse.screen.AdminPage.of(\"all\")); }",
                "1.0");
        plugins.putScreen("open", "all", STRAY);
    }

    private static void tellsWhoWasLeftOut(Visitor person) {
        var told = person.opens("/admin/home").page().locator("[aria-labelledby=left-out]");
        assertThat(told).containsText("undeclared.jar: In its jar lies the screen /admin/x/undeclared/hidden.xhtml");
        assertThat(told).containsText("outside.jar: In it lies META-INF/resources/evil.xhtml");
        assertThat(told).containsText("dressed.jar: In it lies META-INF/resources/assets/house/site.css");
        assertThat(told).containsText("tracking.jar: Its stylesheet /assets/tracking/p.css leads to");
        assertThat(told)
                .containsText("open.jar: It brings the admin page 'all' without saying what one needs to see it.");
    }

    private static void isUsed(Visitor person) throws IOException {
        var page = person.page();
        page.locator(".rail-plugins").getByText("Till").click();
        assertThat(page.locator("h1")).hasText("Till");
        assertThat(page.locator(".rail-plugins [aria-current=page]")).hasText("Till");
        assertThat(page.locator(".empty")).hasText("Nothing is for sale. Bring the first cake below.");
        person.looksAtBothWidths("plugin-page-empty");

        page.getByText("Put it on the table").click();
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator(".error-summary")).containsText("Name of the cake");
        page.getByLabel("Price in cents").fill("much");
        page.getByText("Put it on the table").click();
        assertThat(page.locator(".error-summary")).containsText("2 things stand in the way");
        assertThat(page.getByLabel("Price in cents")).hasValue("much");
        person.looksAtBothWidths("plugin-page-errors");

        brings(page, "=2+5", "100");
        for (var number = 10; number < 33; number++) {
            brings(page, "Cake number " + number, Integer.toString(number * 10));
        }
        assertThat(page.locator(".plugin-table tbody tr")).hasCount(20);
        assertThat(page.locator(".pager")).containsText("1 to 20 of 24");
        person.looksAtBothWidths("plugin-page");
        page.locator(".pager").getByText("Next").click();
        assertThat(page.locator(".plugin-table tbody tr")).hasCount(4);
        page.goBack();
        assertThat(page.locator(".plugin-table tbody tr")).hasCount(20);
        page.locator("th").getByText("Cents").click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Cents");
        page.locator("th").getByText("Cents").click();
        assertThat(page.locator("tbody .col-title").first()).hasText("Cake number 32");
        page.getByLabel("Contains").fill("number 1");
        page.getByText("Filter").click();
        assertThat(page.locator(".plugin-table tbody tr")).hasCount(10);
        assertThat(page.locator("tbody .col-title").first()).hasText("Cake number 19");
        page.locator(".filter-word").click();

        var file =
                page.waitForDownload(() -> page.getByText("Save as a CSV file").click());
        assertThat(file.suggestedFilename()).matches("cakes-national-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(Files.readAllLines(file.path()))
                .hasSize(25)
                .startsWith("\uFEFFCake,Size,Cents,Baked")
                .contains("'=2+5,Small,100,");

        person.agreesTo("Halve every price?");
        page.getByText("Half price for everything").click();
        assertThat(page.locator(".notice")).hasText("Everything costs half.");
        assertThat(page.locator("tbody tr").first()).containsText("50");
        page.navigate(person.address() + TILL + "?site=national&done=<b>anything</b>");
        assertThat(page.locator(".notice")).hasCount(0);
        page.navigate(person.address() + TILL);
        assertThat(page.url()).endsWith(TILL + "?site=national");
    }

    private static void brings(Page page, String name, String cents) {
        page.getByLabel("Name of the cake").fill(name);
        page.getByLabel("Price in cents").fill(cents);
        page.getByText("Put it on the table").click();
        assertThat(page.getByLabel("Name of the cake")).hasValue(""); // the page that comes next
        assertThat(page.locator(".notice")).hasText("It is on the table.");
    }

    private static void isUsedByKeyboardOnAPhone(Visitor person) {
        var page = person.page();
        page.setViewportSize(Visitor.PHONE, 900);
        person.opens(TILL + "?site=national");
        page.locator(".rail-more summary").first().press("Enter");
        assertThat(page.locator(".rail-more").first().getByText("Till")).isVisible();
        page.keyboard().press("Escape");
        page.locator("th a").first().press("Enter");
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Cake");
        page.getByLabel("Name of the cake").focus();
        page.keyboard().type("By keyboard");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("[id='form:send']")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice")).hasText("It is on the table.");
        page.setViewportSize(Visitor.WIDE, 900);
    }

    /** By keyboard; what is chosen stands in the address, and nothing of another site is found or taken. */
    private static void picksWhatIsOfItsSite(Visitor person) throws IOException {
        var page = person.opens(TILL + "?site=baltimore").page();
        var release = page.locator("[id='pick:pick-release']");
        release.press("ArrowDown");
        var options = page.locator("[role=option]");
        assertThat(options.first()).isVisible();
        for (var about : page.locator("[role=option] .quiet").allTextContents()) {
            assertThat(about).contains("Baltimore");
        }
        person.looksAtBothWidths("plugin-page-picker");
        var title = options.first().locator(".picker-title").textContent();
        release.press("ArrowDown");
        release.press("Enter");
        assertThat(page.locator(".picker-chosen").first()).containsText(title);
        page.getByText("Show").first().press("Enter");
        page.waitForURL("**pick-release=**");
        var id = page.url().replaceAll(".*pick-release=([0-9a-f-]{36}).*", "$1");
        assertThat(page.locator("main")).containsText("Chosen: " + id);
        assertThat(page.locator(".picker-chosen").first()).containsText(title);

        var chapter = page.locator("[id='pick:pick-chapter']");
        chapter.fill("denv");
        assertThat(options).hasCount(1);
        options.first().click();
        page.getByText("Show").nth(1).click();
        assertThat(page.locator("main")).containsText("Chosen: " + id + ", Lantern Denver");
        page.locator("th").getByText("Cents").click();
        assertThat(page.locator("main")).containsText("Chosen: " + id + ", Lantern Denver");
        person.looksAtBothWidths("plugin-page-picked");

        page.navigate(person.address() + TILL + "?site=denver&pick-release=" + id + "&pick-chapter=%22%3E");
        assertThat(page.locator("main")).not().containsText("Chosen");
    }

    private static void takesAFile(Visitor person) {
        var page = person.opens(TILL + "?site=denver").page();
        var file = page.getByLabel("A list of cakes, each on a line with its price");
        page.getByText("Put all of them on the table").click();
        assertThat(page.locator("#refusal .error-summary")).containsText("No file was chosen");
        assertThat(page.locator("#refusal .error-summary")).isFocused();
        person.looksAtBothWidths("plugin-page-no-file");
        file.setInputFiles(sent("list.csv", new byte[] {'P', 'K', 3, 4, 0}));
        page.getByText("Put all of them on the table").click();
        assertThat(page.locator("#refusal .error-summary"))
                .containsText("“list.csv” is not taken here, or not what its name says. What is taken: .csv, .txt.");
        file.setInputFiles(sent("list.csv", new byte[1_000_001]));
        assertThat(page.locator("[id='list:file-note']")).containsText("larger than 1 MB");
        person.looksAtBothWidths("plugin-page-large-file");
        file.setInputFiles(sent("list.csv", "Sent as a file,700\nSent too,800\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[id='list:file-note']")).isEmpty();
        page.getByText("Put all of them on the table").click();
        assertThat(page.locator(".notice")).hasText("They are on the table.");
        page.getByLabel("Contains").fill("sent ");
        page.getByText("Filter").click();
        assertThat(page.locator(".plugin-table tbody tr")).hasCount(2);
    }

    private static FilePayload sent(String name, byte[] bytes) {
        return new FilePayload(name, "text/csv", bytes);
    }

    /** Each is sent on its own, keeps its errors to itself, and what is typed in the other stays. */
    private static void hasSeveralForms(Visitor person) {
        var page = person.opens(TILL + "?site=denver").page();
        page.getByLabel("Which cake").fill("The one with raisins");
        page.getByText("Put it on the table").click();
        assertThat(page.locator("[id='form'] .error-summary")).containsText("Name of the cake");
        assertThat(page.locator("[id='grumble'] .error-summary")).hasCount(0);
        assertThat(page.getByLabel("Which cake")).hasValue("The one with raisins");
        page.getByLabel("Name of the cake").fill("With plums");
        page.locator("[id='grumble:send']").click();
        assertThat(page.locator("[id='grumble'] .error-summary")).isFocused();
        assertThat(page.locator("[id='grumble'] .error-summary")).containsText("What is wrong with it");
        assertThat(page.locator("[id='grumble'] .error-summary")).not().containsText("Name of the cake");
        person.looksAtBothWidths("plugin-page-two-forms");
        page.locator("[id='grumble'] .error-summary a").click();
        assertThat(page.getByLabel("What is wrong with it")).isFocused();

        page.getByText("Put it on the table").click();
        assertThat(page.locator(".notice")).hasText("It is on the table.");
        assertThat(page.getByLabel("Name of the cake")).hasValue("");
        assertThat(page.getByLabel("Which cake")).hasValue("The one with raisins");
        page.getByLabel("What is wrong with it").fill("Raisins.");
        page.locator("[id='grumble:send']").click();
        assertThat(page.locator(".notice")).hasText("We heard you.");
        assertThat(page.getByLabel("Which cake")).hasValue("");
    }
}
