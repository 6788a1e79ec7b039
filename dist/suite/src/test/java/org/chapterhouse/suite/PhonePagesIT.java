package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every public page that a link leads to, the sample's and hostile ones, on small phones. */
final class PhonePagesIT {

    private static final List<Integer> WIDTHS = List.of(320, Visitor.PHONE);
    private static final int HEIGHT = 844;

    /** What A4 leaves between its margins. */
    private static final int PAPER = 642;

    private static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaft".repeat(4);
    private static final String LONG_URL = "https://lantern.example.org/" + "a-long-address-".repeat(12);

    private final OpenHouse house = OpenHouse.open();

    @Test
    void noPageScrollsSideways() {
        try (var author = house.administrator();
                var reader = house.visitor(Visitor.PHONE).expects("404")) {
            publishesHostileText(author);
            for (var path : paths(reader)) {
                reader.opens(path);
                for (var width : WIDTHS) {
                    reader.page().setViewportSize(width, HEIGHT);
                    assertThat(tooWide(reader.page())).as(path + " at " + width).isEmpty();
                }
                assertThat(gluedTogether(reader.page())).as(path).isEmpty();
            }
        }
    }

    /** A table too wide for a phone can be pushed aside there; on paper nobody can. */
    @Test
    void nothingIsCutOffOnPaper() {
        try (var author = house.administrator();
                var reader = house.visitor(Visitor.PHONE)) {
            var address = publishesHostileText(author);
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            reader.page().setViewportSize(PAPER, HEIGHT);
            for (var path : List.of(address, address + "/print")) {
                reader.opens(path);
                assertThat(tooWide(reader.page())).as(path).isEmpty();
            }
        }
    }

    @Test
    void aTitleInAnotherScriptStandsAtTheEdgeOfItsList() throws Exception {
        try (var author = house.administrator();
                var reader = house.visitor(Visitor.PHONE)) {
            ReleaseEditor.fromText(author)
                    .types("headline", "فانوس القاهرة تفتح مكتبًا ليليًا في وسط البلد")
                    .types("subhead", "حتى الصباح")
                    .types("releasedOn", "2026-11-28")
                    .chooses("language", "ar")
                    .publishes();
            reader.opens("/press");
            assertThat((String) reader.page().evaluate("""
                () => { const item = document.querySelector('.listing-item:has([lang=ar])');
                  const left = element => { const words = document.createRange(); words.selectNodeContents(element);
                    return Math.min(...[...words.getClientRects()].map(line => Math.round(line.left))); };
                  return [...item.children].map(left).join(' '); }\
                """))
                    .as("where date, title and sentence begin")
                    .isEqualTo("18 18 18");
        }
    }

    @Test
    void whatStandsAroundATextIsQuieterThanTheText() {
        try (var reader = house.visitor(Visitor.PHONE)) {
            reader.opens("/press");
            assertThat((String) reader.page().evaluate("""
                ['.listing-meta', '.site-footer', '.listing-item > p:last-child'].map(part => document.querySelector(part))
                  .map(part => getComputedStyle(part)).map(style => style.fontSize + ' ' + style.paddingBottom).join(', ')\
                """)).isEqualTo("15px 0px, 15px 32px, 18px 0px");
        }
    }

    @Test
    void aNameInAnotherScriptDoesNotTurnOurWordsAbout() {
        try (var reader = house.visitor(Visitor.PHONE)) {
            reader.opens("/chapters/denver");
            assertThat((List<?>) reader.page().evaluate("""
                () => { const name = document.querySelector('.site-footer strong'); name.textContent = 'فانوس القاهرة';
                  return [name, name.parentElement.querySelector('a')].map(e => e.getBoundingClientRect())
                    .sort((one, other) => one.left - other.left).map(e => e.width)
                    .map(width => width === name.getBoundingClientRect().width ? 'name' : 'link'); }\
                """)).isEqualTo(List.of("name", "link"));
        }
    }

    @Test
    void theFirstSentenceOfAReleaseStandsOnTheFirstScreen() {
        try (var reader = house.visitor(Visitor.PHONE).expects("404")) {
            var releases = paths(reader).stream()
                    .filter(path -> path.matches("(/chapters/[a-z]+)?/press/\\d{4}/[^/]*"))
                    .filter(path -> !path.contains("donaudampf"))
                    .toList();
            assertThat(releases).hasSizeGreaterThan(5);
            reader.page().setViewportSize(Visitor.PHONE, HEIGHT);
            for (var release : releases) {
                reader.opens(release);
                assertThat((Integer) reader.page().evaluate("""
                    () => { const text = document.querySelector('.prose > p').firstChild;
                      const words = document.createRange(); words.selectNodeContents(text);
                      return Math.ceil(words.getBoundingClientRect().bottom); }\
                    """))
                        .as("where the first words of " + release + " end")
                        .isLessThan(HEIGHT);
                assertThat((Boolean) reader.page().evaluate("""
                    [...document.querySelectorAll('.release-line time')].every(date => date.getClientRects().length === 1)\
                    """))
                        .as("the date of " + release + " stands on one line")
                        .isTrue();
            }
        }
    }

    private static String publishesHostileText(Visitor author) {
        var row = String.join(
                "",
                IntStream.range(0, 9)
                        .mapToObj(cell -> "<td><p>" + LONG_WORD + "</p></td>")
                        .toList());
        var html = "<p>" + LONG_WORD + "</p><p><a href='" + LONG_URL + "'>" + LONG_URL + "</a></p><ul><li>" + LONG_WORD
                + "</li></ul><blockquote><p>" + LONG_URL + "</p></blockquote><table><tbody><tr>" + row
                + "</tr></tbody></table>";
        var editor = ReleaseEditor.blank(author)
                .types("headline", LONG_WORD)
                .types("subhead", LONG_WORD)
                .types("city", "Donaudampfschifffahrtsgesellschaftsort".repeat(2))
                .types("boilerplateTitle", LONG_WORD);
        PastingIT.pasteHtml(author, html);
        for (var rows : List.of("contacts", "quotes")) {
            author.page().locator("[id='form:fields:" + rows + "-add']").click();
        }
        assertThat(editor.field("quotes:0:text")).isVisible();
        return editor.types("contacts:0:name", LONG_WORD.substring(0, 100))
                .types("contacts:0:email", "a".repeat(60) + "@" + "b".repeat(60) + ".example")
                .types("quotes:0:text", LONG_WORD)
                .types("quotes:0:speaker", LONG_WORD.substring(0, 100))
                .publishes();
    }

    /** Whatever links of the site lead to, from its home page on. */
    private static List<String> paths(Visitor reader) {
        var found = new LinkedHashSet<String>(List.of("/", "/nothing-here"));
        for (var next = 0; next < found.size(); next++) {
            reader.opens(List.copyOf(found).get(next));
            found.addAll(links(reader.page()));
        }
        return List.copyOf(found);
    }

    private static List<String> links(Page page) {
        return ((List<?>) page.evaluate("""
            [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin)
              .filter(a => !/^\\/(admin|feeds|assets)|\\/feeds\\/|\\/text$/.test(a.pathname))
              .map(a => a.pathname + a.search)\
            """)).stream().map(String::valueOf).toList();
    }

    /** Words of a line that nothing keeps apart where there are no styles: in a text browser, in what is copied. */
    private static List<?> gluedTogether(Page page) {
        return (List<?>) page.evaluate("""
            [...document.querySelectorAll('.listing-meta > * + *')]
              .filter(e => e.previousSibling === e.previousElementSibling).map(e => e.parentElement.textContent)\
            """);
    }

    /** How wide the page is and what makes it so, if it can be pushed aside. */
    private static List<?> tooWide(Page page) {
        return (List<?>) page.evaluate("""
            () => { const root = document.documentElement, wide = root.clientWidth;
              return root.scrollWidth <= wide ? [] : [root.scrollWidth + " pixels", ...[...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > wide + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 90))]; }\
            """);
    }
}
