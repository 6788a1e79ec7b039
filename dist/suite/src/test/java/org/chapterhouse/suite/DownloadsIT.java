package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is loaded with a page: kept for good where it can be, and stopped half-way without a word. */
final class DownloadsIT {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    private final OpenHouse house = OpenHouse.open();

    @Test
    void downloadsThatAreStoppedLeaveNoTraceInTheLog() throws Exception {
        var log = house.log().length();
        for (var number = 0; number < 30; number++) {
            try (var socket = new Socket(house.base().getHost(), house.base().getPort())) {
                socket.setReceiveBufferSize(1024);
                var question = "GET /assets/house/editor.js HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20);
                socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().read()).isEqualTo('H');
                socket.setSoLinger(true, 0);
            }
        }
        assertThat(Exchange.get(house.base(), "/press").status()).isEqualTo(200);
        assertThat(house.log().substring(log)).doesNotContain("\tat ", "Exception");
    }

    @Test
    void whatTheScreensLoadIsKeptForGood() throws Exception {
        var cookies = Cookies.ofSignIn(house.base()).header();
        for (var screen : List.of("/admin/home", "/admin/new-from-text?type=press-release", "/admin/sign-in")) {
            var page = Exchange.get(house.base(), screen, screen.endsWith("sign-in") ? "X-Nothing: 1" : cookies);
            assertThat(page.status()).isEqualTo(200);
            var assets = ASSET.matcher(page.text())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(assets).anyMatch(name -> name.contains("admin")).allSatisfy(name -> {
                var answer = Exchange.get(house.base(), name);
                assertThat(answer.status()).as(name).isEqualTo(200);
                assertThat(answer.header("Cache-Control"))
                        .as(name)
                        .containsExactly("public, max-age=31536000, immutable");
            });
        }
    }
}
