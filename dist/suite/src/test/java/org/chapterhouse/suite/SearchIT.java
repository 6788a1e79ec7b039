package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader looks for words, at a desk, on a phone and without scripts; others send what breaks a search elsewhere. */
final class SearchIT {

    private static final String BOX = "header form[role=search]";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void wordsAreFoundFromTheBoxOnEveryPage() {
        try (var reader = house.visitor(Visitor.WIDE)) {
            var page = reader.opens("/press").page();
            page.locator(BOX + " input").fill("members");
            page.locator(BOX + " input").press("Enter");
            assertThat(page.locator("h1")).hasText("Search");
            assertThat(page.locator("#words")).hasValue("members");
            assertThat(page.locator(".listing-item").first()).isVisible();
            assertThat(page.locator(".listing mark").first()).isVisible();
            reader.looksAt("search-found");
            var title = page.locator(".listing h2 a").first();
            var words = title.innerText();
            title.click();
            assertThat(page.locator("h1")).containsText(words);
            assertThat(page.context().cookies()).isEmpty();
            reader.opens("/search?q=zzyzx");
            assertThat(page.locator("[role=status]")).hasText("Nothing here has all of these words.");
            reader.looksAt("search-nothing");
        }
    }

    @Test
    void onAPhoneTheButtonLeadsToThePageWithTheBox() {
        try (var reader = house.visitor(Visitor.PHONE).expects("404")) {
            var page = reader.opens("/press").page();
            assertThat(page.locator(BOX + " input")).isHidden();
            page.locator(BOX + " button").click();
            page.locator("#words").fill("members");
            page.locator("main form button").click();
            assertThat(page.locator(".listing-item").first()).isVisible();
            reader.looksAt("search-found-phone");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            reader.opens("/nothing-is-here");
            assertThat(page.locator("main form[role=search]")).isVisible();
            reader.looksAt("not-found-phone");
        }
    }

    @Test
    void nothingThatIsTypedMeansAnythingButItself() throws Exception {
        for (var words : List.of(
                "%27",
                "%5C",
                ":*",
                "()",
                "%25",
                "%00",
                "a%00b",
                "%",
                "%zz",
                "%FF",
                "%C0%AE",
                "+",
                "'';--",
                "a".repeat(5_000),
                "a".repeat(20_000),
                "%22",
                "%7B%7B7*7%7D%7D",
                "$%7B7*7%7D",
                "%F0%9F%98%80",
                "%ED%A0%80")) {
            var answer = gets("/search?q=" + words);
            assertThat(answer.code())
                    .as(words.substring(0, Math.min(20, words.length())))
                    .isIn(200, 400, 414, 431);
            assertThat(answer.body()).doesNotContain("SQL", "Exception", "Reference");
        }
    }

    private record Told(int code, String body) {}

    private Told gets(String path) throws IOException {
        var uri = URI.create(house.address());
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            var head = "GET " + path + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            var told = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Told(Integer.parseInt(told.split(" ", 3)[1]), told);
        }
    }
}
