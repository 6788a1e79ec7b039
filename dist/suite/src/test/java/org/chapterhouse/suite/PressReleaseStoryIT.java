package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** From a pasted text to a page that readers see, and away again: what the suite is for, in a real browser. */
final class PressReleaseStoryIT {

    private static final String PHONE_LINK = "a[href='tel:+18777762004;ext=2']";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void theSetUpLinkWorksOnce() throws Exception {
        try (var stranger = house.visitor(Visitor.WIDE).expects("404")) {
            stranger.page().navigate(house.setUpLink());
            assertThat(stranger.page().locator("h1")).hasText("This link does not work");
            stranger.looksAt("set-up-closed");
        }
    }

    @Test
    void oneSignsInAndOut() {
        for (var width : List.of(Visitor.WIDE, Visitor.PHONE)) {
            try (var person = house.visitor(width)) {
                person.opens("/admin/content-list?type=press-release");
                assertThat(person.page().locator("h1")).hasText("Sign in");
                person.looksAt("sign-in").signsIn();
                assertThat(person.page().locator("h1")).hasText("Press releases");
                person.looksAt("contents").opens("/admin").looksAt("home");
                assertThat(person.page()).hasURL(house.address() + "/admin/home");
                person.page().getByText("Sign out").click();
                assertThat(person.page().locator(".notice")).hasText("You are signed out.");
                person.opens("/admin/home");
                assertThat(person.page().locator("h1")).hasText("Sign in");
            }
        }
    }

    @Test
    void aPastedTextBecomesAPublicPageAndGoesAgain() throws Exception {
        try (var author = house.administrator();
                var reader = house.visitor(Visitor.WIDE);
                var phone = house.visitor(Visitor.PHONE)) {
            var editor = ReleaseEditor.fromText(author);
            checksWhatWasFound(editor);
            changesTheForm(editor);
            var address = editor.publishes();
            author.looksAt("editor-published");
            var editorUrl = editor.url();
            for (var each : List.of(reader, phone)) {
                reads(each, address);
            }
            isListed(reader, phone, address);
            assertThat(reader.context().cookies()).isEmpty();
            changes(editor, editorUrl, reader, address);
            moves(ReleaseEditor.at(author, editorUrl), reader, address);
            goesAgain(ReleaseEditor.at(author, editorUrl), reader);
        }
    }

    private static void checksWhatWasFound(ReleaseEditor editor) {
        assertThat(editor.field("releasedOn")).hasValue("2016-05-26");
        assertThat(editor.field("contacts:0:name")).hasValue("Katherine Koster");
        assertThat(editor.field("contacts:0:phone")).hasValue("877-776-2004 x. 2");
        var page = editor.person().page();
        assertThat(page.locator(".not-placed-text")).hasText("Print Version –");
        assertThat(page.locator(".not-placed")).isVisible();
        assertThat(preview(page)).hasText(ReleaseEditor.HEADLINE);
        editor.person().looksAt("editor-from-text");
    }

    private static Locator preview(Page page) {
        return page.frameLocator("#preview-frame").locator("h1");
    }

    private static void changesTheForm(ReleaseEditor editor) {
        var page = editor.person().page();
        editor.types("headline", "A headline being typed");
        page.locator("[id='form:fields:contacts-add']").click();
        assertThat(editor.field("contacts:1:name")).isFocused();
        editor.types("contacts:1:name", "Sam Ortiz").types("contacts:1:phone", "202-555-0117");
        assertThat(editor.field("embargoedUntil")).hasCount(0);
        editor.field("timing").selectOption("EMBARGOED");
        assertThat(editor.field("embargoedUntil")).isVisible();
        editor.field("timing").selectOption("IMMEDIATE");
        assertThat(editor.field("embargoedUntil")).hasCount(0);
        assertThat(editor.field("headline")).hasValue("A headline being typed");
        assertThat(editor.field("contacts:1:name")).hasValue("Sam Ortiz");
        editor.waitsUntilKept();
        assertThat(preview(page)).hasText("A headline being typed");
        page.reload();
        assertThat(editor.field("headline")).hasValue("A headline being typed");
        assertThat(editor.field("contacts:1:phone")).hasValue("202-555-0117");
        assertThat(page.locator(".not-placed")).isVisible();
        editor.types("headline", ReleaseEditor.HEADLINE).waitsUntilKept();
        assertThat(preview(page)).hasText(ReleaseEditor.HEADLINE);
    }

    private static void reads(Visitor reader, String address) {
        var page = reader.opens(address).page();
        assertThat(page.locator("h1")).hasText(ReleaseEditor.HEADLINE);
        assertThat(page.locator(".release-line")).hasText("[5/26/2016 – For Immediate Release]");
        assertThat(page.locator(PHONE_LINK)).hasText("877-776-2004 x. 2");
        assertThat(page.locator(".contact-entry")).hasCount(2);
        assertThat(page.locator(".boilerplate")).containsText("is a 501c3 charity dedicated to");
        reader.looksAt("release");
        page.locator("a[href='" + address + "/print']").click();
        assertThat(page.locator("nav")).hasCount(0);
        assertThat(page.locator("main > :first-child")).containsText("Katherine Koster");
        assertThat(page.locator(".page-address")).containsText(address);
        reader.looksAt("release-print");
    }

    private static void isListed(Visitor reader, Visitor phone, String address) throws Exception {
        for (var each : List.of(reader, phone)) {
            each.opens("/").looksAt("front").opens("/press").looksAt("press");
        }
        assertThat(pathsOfAllPages(reader)).contains(address);
        var feed = feed(reader);
        assertThat(feed.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(itemsOf(feed)).contains(ReleaseEditor.HEADLINE);
    }

    /** Whatever {@code /press} lists, page after page: the release of 2016 is older than the sample content. */
    private static List<String> pathsOfAllPages(Visitor reader) {
        var found = new ArrayList<String>();
        var page = reader.opens("/press").page();
        while (true) {
            page.locator(".listing h2 a").all().forEach(link -> found.add(link.getAttribute("href")));
            var older = page.locator("a[rel=next]");
            if (older.count() == 0) {
                return found;
            }
            older.click();
        }
    }

    static Document feed(Visitor reader) throws Exception {
        var answer = reader.context().request().get(reader.address() + "/feeds/press.rss");
        assertThat(answer.headers().get("content-type")).startsWith("application/rss+xml");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()));
    }

    static List<String> itemsOf(Document feed) {
        var items = feed.getElementsByTagName("item");
        var titles = new ArrayList<String>();
        for (var index = 0; index < items.getLength(); index++) {
            var item = (Element) items.item(index);
            titles.add(item.getElementsByTagName("title").item(0).getTextContent());
        }
        return titles;
    }

    private static void changes(ReleaseEditor editor, String editorUrl, Visitor reader, String address) {
        var opened = ReleaseEditor.at(editor.person(), editorUrl);
        opened.types("headline", "A corrected headline").waitsUntilKept();
        assertThat(reader.opens(address).page().locator("h1")).hasText(ReleaseEditor.HEADLINE);
        assertThat(opened.publishes()).isEqualTo(address);
        assertThat(reader.opens(address).page().locator("h1")).hasText("A corrected headline");
    }

    private static void moves(ReleaseEditor editor, Visitor reader, String old) {
        editor.types("slug", "support-of-amnesty");
        var address = editor.publishes();
        assertThat(address).isEqualTo("/press/2016/support-of-amnesty");
        reader.opens(old);
        assertThat(reader.page()).hasURL(reader.address() + address);
        assertThat(reader.page().locator("h1")).hasText("A corrected headline");
    }

    private static void goesAgain(ReleaseEditor editor, Visitor reader) {
        editor.withdraws();
        reader.expects("410").opens("/press/2016/support-of-amnesty").looksAt("gone");
        assertThat(reader.page().locator("h1")).not().hasText("A corrected headline");
        assertThat(pathsOfAllPages(reader)).doesNotContain("/press/2016/support-of-amnesty");
        var page = editor.person().page();
        page.locator(".edit-bar summary").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History"))
                .click();
        assertThat(page.locator("h2").first()).containsText("Version 3");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("changed"))
                .first()
                .click();
        assertThat(page.locator("del").filter(new Locator.FilterOptions().setHasText(ReleaseEditor.HEADLINE)))
                .isVisible();
        editor.person().looksAt("history");
    }
}
