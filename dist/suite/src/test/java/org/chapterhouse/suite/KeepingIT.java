package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed is kept, or the page says that it is not: through failures, in time, and as many texts as one likes. */
final class KeepingIT {

    private static final String KEEP = "**/admin/working-copy**";
    private static final String SCREEN = "**/admin/content-editor**";
    private static final int STEADY = 40;
    private static final int BETWEEN_KEYS = 200;

    private final OpenHouse house = OpenHouse.open();

    @Test
    void aFailedKeepIsToldAndTriedAgain() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author);
            var page = author.page();
            author.expects("400").expects("413").expects("ERR_FAILED");
            for (var status : List.of(400, 413)) {
                page.route(
                        KEEP,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(status)
                                .setContentType("text/plain")
                                .setBody("Because of " + status + ".")));
                editor.types("headline", "Not kept because of " + status);
                assertThat(page.locator("#saved")).containsText("Not kept: Because of " + status);
                assertThat(isUnsafeToLeave(page)).isTrue();
                page.unroute(KEEP);
                editor.waitsUntilKept();
                assertThat(isUnsafeToLeave(page)).isFalse();
            }
            page.route(KEEP, Route::abort);
            editor.types("headline", "Typed without a connection");
            assertThat(page.locator("#saved")).containsText("Not kept: no connection");
            assertThat(isUnsafeToLeave(page)).isTrue();
            author.looksAt("editor-not-kept");
            page.unroute(KEEP);
            editor.waitsUntilKept();
            page.reload();
            assertThat(editor.field("headline")).hasValue("Typed without a connection");
        }
    }

    @Test
    void aPressedButtonThatFailedSaysWhy() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author)
                    .types("headline", "Pressed in vain")
                    .waitsUntilKept();
            var page = author.page();
            author.expects("401").expects("413").expects("ERR_FAILED");
            page.route(SCREEN, Route::abort);
            editor.savesDraft();
            assertThat(page.locator("#saved")).containsText("No connection. Nothing was saved by that press");
            page.unroute(SCREEN);
            page.route(
                    SCREEN,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(413)
                            .setHeaders(Map.of("Chapterhouse-Reference", "ABC-123"))));
            editor.savesDraft();
            assertThat(page.locator("#saved")).containsText("reference ABC-123");
            page.unroute(SCREEN);
            page.route(SCREEN, route -> route.fulfill(new Route.FulfillOptions().setStatus(401)));
            editor.savesDraft();
            assertThat(page.locator("#saved")).containsText("You have been signed out. Nothing was saved just now");
            page.unroute(SCREEN);
        }
    }

    @Test
    void whyAPressFailedIsSaidUntilTheNextOne() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author)
                    .types("headline", "Pressed once in vain")
                    .waitsUntilKept();
            var page = author.page();
            author.expects("413");
            page.route(
                    SCREEN,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(413)
                            .setHeaders(Map.of("Chapterhouse-Reference", "ABC-124"))));
            editor.savesDraft();
            assertThat(page.locator("#saved")).containsText("reference ABC-124");
            editor.types("headline", "Typed after that").waitsUntilKept();
            assertThat(page.locator("#saved")).containsText("reference ABC-124");
            page.unroute(SCREEN);
            editor.savesDraft();
            assertThat(page.locator(".notice")).containsText("Saved as a draft.");
            assertThat(page.locator("#saved")).not().containsText("ABC-124");
        }
    }

    @Test
    void aConnectionThatIsBackIsNoticed() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author)
                    .types("headline", "Before the tunnel")
                    .waitsUntilKept();
            var page = author.page();
            author.expects("ERR_INTERNET_DISCONNECTED");
            author.context().setOffline(true);
            editor.savesDraft();
            assertThat(page.locator("#saved")).containsText("No connection");
            page.waitForCondition(
                    () -> page.frames().stream().anyMatch(frame -> frame.url().startsWith("chrome-error:")));
            author.context().setOffline(false);
            editor.types("headline", "After the tunnel").waitsUntilKept();
            assertThat(page.frameLocator("#preview-frame").locator("h1").first())
                    .hasText("After the tunnel");
        }
    }

    @Test
    void whatWasJustAnsweredIsKept() throws Exception {
        try (var author = house.administrator()) {
            var page = author.page();
            var editor = ReleaseEditor.fromText(author);
            page.route(KEEP, route -> {});
            editor.types("headline", "");
            page.locator("[id='form:publish']").click();
            assertThat(page.locator(".error-summary")).isVisible();
            assertThat(isUnsafeToLeave(page)).isFalse();
            editor.types("headline", "Asked about and not published");
            assertThat(isUnsafeToLeave(page)).isTrue();
            page.locator("[id='form:publish']").click();
            assertThat(page.locator("#ask")).isVisible();
            assertThat(isUnsafeToLeave(page)).isFalse();
            page.reload();
            assertThat(editor.field("headline")).hasValue("Asked about and not published");
        }
    }

    @Test
    void twoRowsAddedInAHurryAreBothThere() {
        try (var author = house.administrator()) {
            var page = author.page();
            var editor = ReleaseEditor.blank(author);
            var slow = new Route[1];
            page.route("**/admin/content-editor**", route -> {
                if (slow[0] == null) {
                    slow[0] = route;
                } else {
                    route.resume();
                }
            });
            page.locator("[id='form:fields:contacts-add']").click();
            page.waitForCondition(() -> slow[0] != null);
            page.locator("[id='form:fields:quotes-add']").click();
            slow[0].resume();
            assertThat(editor.field("contacts:0:name")).isVisible();
            assertThat(page.locator("[id='form:fields:quotes-rows'] .row-card")).hasCount(1);
        }
    }

    /** Whether the browser would ask before it leaves the page now. */
    private static boolean isUnsafeToLeave(Page page) {
        return (Boolean) page.evaluate("() => { const e = new Event('beforeunload', { cancelable: true });"
                + " window.dispatchEvent(e); return e.defaultPrevented; }");
    }

    @Test
    void steadyTypingIsKeptWithoutAPause() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author);
            var headline = editor.field("headline");
            headline.focus();
            var keeps = new int[1];
            author.page().onRequest(request -> keeps[0] += request.url().contains("/admin/working-copy") ? 1 : 0);
            for (var key = 0; key < STEADY; key++) {
                headline.press("a");
                author.page().waitForTimeout(BETWEEN_KEYS);
            }
            assertThat(keeps[0]).as("keeps while the typing never paused").isPositive();
            editor.waitsUntilKept();
        }
    }

    @Test
    void everyNewTextIsOneOfItsOwn() {
        try (var author = house.administrator()) {
            var first = ReleaseEditor.blank(author)
                    .types("headline", "The first of two")
                    .waitsUntilKept();
            var firstUrl = first.url();
            var second = ReleaseEditor.blank(author);
            assertThat(second.field("headline")).hasValue("");
            second.types("headline", "The second of two")
                    .types("slug", "of-my-own")
                    .waitsUntilKept();
            author.page().reload();
            assertThat(second.field("headline")).hasValue("The second of two");
            assertThat(second.field("slug")).hasValue("of-my-own");
            assertThat(ReleaseEditor.at(author, firstUrl).field("headline")).hasValue("The first of two");
        }
    }

    @Test
    void problemsFollowTheTyping() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author);
            var problems = author.page().locator("#problems li");
            assertThat(problems.filter(new Locator.FilterOptions().setHasText("headline")))
                    .hasCount(1);
            editor.types("headline", "A headline").waitsUntilKept();
            assertThat(problems.filter(new Locator.FilterOptions().setHasText("headline")))
                    .hasCount(0);
        }
    }

    @Test
    void aKeepThatComesAfterTheSaveIsNoNews() throws Exception {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.fromText(author);
            var page = author.page();
            var late = new Route[1];
            page.route(KEEP, route -> late[0] = route);
            editor.types("headline", "Saved while it was being kept");
            page.waitForCondition(() -> late[0] != null);
            var request = late[0].request();
            editor.savesDraft();
            assertThat(page.locator(".notice[role=status]")).containsText("Saved as a draft.");
            page.unroute(KEEP);

            var answer = author.context()
                    .request()
                    .post(
                            request.url(),
                            RequestOptions.create()
                                    .setHeader("Origin", author.address())
                                    .setHeader("Chapterhouse-Drawn-For", author.drawnFor())
                                    .setHeader("Content-Type", "application/json")
                                    .setData(request.postData()));

            assertThat(answer.status()).isEqualTo(200);
            page.reload();
            assertThat(editor.field("headline")).hasValue("Saved while it was being kept");
            assertThat(page.locator(".notice")).not().containsText("Somebody saved");
        }
    }

    @Test
    void aTextBeyondMeasureIsRefusedAtOnce() {
        try (var author = house.administrator()) {
            var editor = ReleaseEditor.blank(author)
                    .types("headline", "Within measure")
                    .waitsUntilKept();
            var key = author.page().locator("#form").getAttribute("data-key");
            for (var rows : List.of(20_000, 300_000)) {
                var body = "{\"form\":{\"contacts\":[" + "{},".repeat(rows - 1) + "{}]}}";
                var answer = author.context()
                        .request()
                        .post(
                                author.address() + "/admin/working-copy?page=another-page&base=0&key=" + key,
                                RequestOptions.create()
                                        .setHeader("Origin", author.address())
                                        .setHeader("Chapterhouse-Drawn-For", author.drawnFor())
                                        .setHeader("Content-Type", "application/json")
                                        .setData(body));
                assertThat(answer.status()).isEqualTo(422);
                assertThat(answer.text()).contains("longer than Chapterhouse can keep");
            }
            author.page().reload();
            assertThat(editor.field("headline")).hasValue("Within measure");
        }
    }
}
