package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin whose code fails on some texts: the author is told before readers are, and keeps the text. */
final class FailingPluginIT {

    private static final String GOOD = "Nothing wrong";
    private static final String BAD = "This one explodes";
    private static final Pattern REFERENCE = Pattern.compile("Reference: ([0-9a-f]{8})\\.");

    @TempDir
    Path directory;

    @Test
    void aFailureIsToldBeforeAnythingIsPublished() throws Exception {
        var home = RunningBundle.home();
        var plugins = new BadPlugins(directory.resolve("work"), home.resolve("plugins"));
        plugins.add(
                "badtitle",
                "badtitle",
                ".title(ThePlugin::fail).path(\"/badtitle/{slug}\").page((thing, page) ->"
                        + " page.rich(RichText.fromPlainText(thing.title())))",
                FAIL,
                "1.0");
        plugins.add(
                "badpage",
                "badpage",
                ".path(\"/badpage/{slug}\").page((thing, page) -> page.rich(RichText.fromPlainText(fail(thing))))",
                FAIL,
                "1.0");
        plugins.add(
                "baddate",
                "baddate",
                ".date(thing -> { fail(thing); return java.time.LocalDate.EPOCH;"
                        + " }).path(\"/baddate/{slug}\").page((thing, page) ->"
                        + " page.rich(RichText.fromPlainText(thing.title())))",
                FAIL,
                "1.0");
        plugins.add(
                "badprint",
                "badprint",
                FINE_PAGE.formatted("badprint")
                        + ".view(\"print\", (thing, page) -> page.rich(RichText.fromPlainText(fail(thing))))",
                FAIL,
                "1.0");
        plugins.add(
                "badlist",
                "badlist",
                FINE_PAGE.formatted("badlist")
                        + ".listing(Listing.at(\"/badlist\", (listing, page) -> { listing.entries().forEach(entry ->"
                        + " fail((Thing) entry.content())); return page.rich(RichText.fromPlainText(\"list\")); }))",
                FAIL,
                "1.0");
        try (var bundle = RunningBundle.start(home, directory.resolve("data"), RunningBundle.freePort(), Map.of())
                        .awaitStart();
                var playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
                var browser = OpenHouse.browser(playwright);
                var author = Visitor.comes(browser, bundle.address().replace("127.0.0.1", "localhost"), Visitor.WIDE)) {
            OpenHouse.setUp(author, bundle.setUpLink());
            author.expects("status of 500").expects("500 for " + author.address() + "/admin/preview");
            for (var type : new String[] {"badtitle", "baddate", "badpage", "badprint", "badlist"}) {
                changeFails(bundle, author, type);
                newTextFails(bundle, author, type);
            }
            author.opens("/admin/home");
            assertThat(author.page().locator("main")).containsText(BAD);
        }
    }

    private static final String FINE_PAGE =
            ".path(\"/%s/{slug}\").page((thing, page) -> page.rich(RichText.fromPlainText(thing.title())))";

    private static final String FAIL = "static String fail(Thing thing) {"
            + " if (thing.title().contains(\"explode\")) throw new IllegalStateException(\"no spark here\");"
            + " return thing.title(); }";

    /** Of a page that readers know already: they go on seeing what they saw. */
    private void changeFails(RunningBundle bundle, Visitor author, String type) throws Exception {
        var editor = newText(author, type).types("title", GOOD).waitsUntilKept();
        var path = editor.publishes();
        assertThat(bundle.get(path).statusCode()).isEqualTo(200);
        editor.types("title", BAD).waitsUntilKept();
        refusesToPublish(author, editor);
        assertThat(bundle.get(path).body()).contains(GOOD).doesNotContain("explodes");
    }

    private void newTextFails(RunningBundle bundle, Visitor author, String type) throws Exception {
        author.mayBeAsked(Questions.LEAVE);
        var editor = newText(author, type).types("title", BAD).waitsUntilKept();
        refusesToPublish(author, editor);
        if (type.equals("badpage")) {
            previewTellsIt(author);
        }
        assertThat(bundle.get("/" + type + "/this-one-explodes").statusCode()).isEqualTo(404);
        editor.savesDraft();
        var told = author.page().locator("main");
        if (type.equals("badtitle") || type.equals("baddate")) {
            assertThat(told).containsText("failed at");
            isLogged(told.innerText());
            author.mayBeAsked(Questions.LEAVE).page().reload();
        } else {
            assertThat(told).containsText("Saved as a draft.");
        }
        assertThat(editor.field("title")).hasValue(BAD);
        author.mayBeAsked(Questions.LEAVE).opens("/admin/content-list?type=" + type + "&site=national");
        assertThat(author.page().locator("main")).containsText(GOOD);
    }

    private void refusesToPublish(Visitor author, ReleaseEditor editor) throws IOException {
        var page = author.page();
        page.locator("[id='form:publish']").click();
        assertThat(page.locator(".error-summary")).containsText("failed at");
        assertThat(page.locator("[id='form:publishNow']")).hasCount(0);
        assertThat(page.locator("main")).not().containsText("Readers see it now");
        assertThat(editor.field("title")).hasValue(BAD);
        isLogged(page.locator(".error-summary").innerText());
        author.looksAt("editor-plugin-failed");
    }

    /** Nothing is missing in the text, so it is not told to be unfinished. */
    private void previewTellsIt(Visitor author) throws IOException {
        var told = author.page().frameLocator("#preview-frame").locator("body");
        assertThat(told).containsText("failed at the page");
        isLogged(told.innerText());
    }

    /** Once, with the failure itself, under every reference that the page shows, however long one typed. */
    private void isLogged(String told) throws IOException {
        var references = REFERENCE
                .matcher(told)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(references).as(told).isNotEmpty();
        var log = Files.readString(directory.resolve("data/logs/server.log"));
        assertThat(references)
                .allSatisfy(reference -> assertThat(log.split("Reference " + reference, -1))
                        .as(reference)
                        .hasSize(2)
                        .satisfies(parts -> assertThat(parts[1]).contains("CH-213", "no spark here")));
    }

    private static ReleaseEditor newText(Visitor author, String type) {
        return ReleaseEditor.at(author, author.address() + "/admin/content-editor?type=" + type + "&site=national");
    }
}
