package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a browser who notices everything that a good page has not: errors in the console, refused loads, failures
 * of the server, serious findings of axe, questions nobody expected. Leaving with one noticed fails the test.
 */
final class Visitor implements AutoCloseable {

    static final int WIDE = 1280;
    static final int PHONE = 390;

    /** Nothing is measured here: a machine that has much to do takes its time. */
    private static final int PATIENCE_MILLIS = 60_000;

    private static final int SERVER_FAILED = 500;

    private final BrowserContext context;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final Questions questions = new Questions();
    private final Page page;

    private Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.onPage(this::watch);
        this.page = context.newPage();
    }

    static Visitor comes(Browser browser, String address, int width) {
        return comes(browser, address, sized(width));
    }

    /** Somebody whose browser runs no script of anybody's. */
    static Visitor comesWithoutScripts(Browser browser, String address, int width) {
        return comes(browser, address, sized(width).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions sized(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("en-US");
    }

    private static Visitor comes(Browser browser, String address, Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Visitor(context, address);
    }

    private void watch(Page opened) {
        opened.onConsoleMessage(this::hears);
        opened.onPageError(error -> complaints.add("page error on " + opened.url() + ": " + error));
        opened.onResponse(this::gets);
        opened.onDialog(questions::isAsked);
    }

    private void hears(ConsoleMessage message) {
        var text = message.text();
        var isGrave = message.type().equals("error") || text.contains("Content Security Policy");
        if (isGrave && expected.stream().noneMatch(text::contains)) {
            complaints.add("console of " + message.location() + ": " + text);
        }
    }

    private void gets(Response response) {
        var complaint = response.status() + " for " + response.url();
        if (response.status() >= SERVER_FAILED && expected.stream().noneMatch(complaint::contains)) {
            complaints.add(complaint);
        }
    }

    /** From here on a console message, or a failure of the server, that contains this is no complaint: the test brings it about. */
    Visitor expects(String words) {
        expected.add(words);
        return this;
    }

    /** Will be asked a question with these words and says yes: {@link Questions#LEAVE} is the browser's own. */
    Visitor agreesTo(String words) {
        questions.expect(words);
        return this;
    }

    /** May be asked so, once: what was just refused is kept in a moment, or not yet. */
    Visitor mayBeAsked(String words) {
        questions.allow(words);
        return this;
    }

    Visitor opens(String path) {
        page.navigate(address + path);
        return this;
    }

    Visitor signsIn() {
        signsIn(page);
        return this;
    }

    void signsIn(Page where) {
        signsIn(where, OpenHouse.EMAIL);
        assertThat(where.locator(".who")).hasText(OpenHouse.NAME);
    }

    /** Everybody has the same password here. */
    void signsIn(String email) {
        signsIn(page, email);
    }

    static void signsIn(Page where, String email) {
        where.getByLabel("E-mail address").fill(email);
        where.getByLabel("Password").fill(OpenHouse.PASSWORD);
        where.locator("main button").click();
    }

    /** Has a good look at a page: keeps a picture of it and asks axe. */
    Visitor looksAt(String name) {
        return looksAt(page, name);
    }

    /** At a desk and on a phone. */
    Visitor looksAtBothWidths(String name) {
        var size = page.viewportSize();
        for (var width : List.of(PHONE, WIDE)) {
            page.setViewportSize(width, size.height);
            looksAt(name);
        }
        page.setViewportSize(size.width, size.height);
        return this;
    }

    Visitor looksAt(Page where, String name) {
        var width = where.viewportSize().width;
        where.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", width + "-" + name + ".png"))
                .setFullPage(true));
        Axe.graveIn(where).forEach(found -> complaints.add("axe on " + name + " at " + width + ": " + found));
        if (where.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                .equals(true)) {
            complaints.add(name + " is wider than " + width + " pixels");
        }
        return this;
    }

    String address() {
        return address;
    }

    Page page() {
        return page;
    }

    /** For whom the page says that it was drawn. */
    String drawnFor() {
        return String.valueOf(page.locator("html").getAttribute("data-drawn-for"));
    }

    BrowserContext context() {
        return context;
    }

    /** Leaves; whatever was noticed comes out now. */
    @Override
    public void close() {
        context.close();
        complaints.addAll(questions.complaints());
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }
}
