package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser writes, and what stands at the head of our answers to them. */
final class HostileHeadsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OpenHouse house = OpenHouse.open();

    static Stream<String> heads() {
        var host = "Host: localhost\r\nConnection: close\r\n";
        var form = "POST /admin/sign-in HTTP/1.1\r\nSec-Fetch-Site: same-origin\r\n" + host;
        return Stream.of(
                "GET /press HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /press HTTP/1.0\r\n\r\n",
                "GET /press\r\n\r\n",
                "GET /press HTTP/9.9\r\n" + host + "\r\n",
                "GET /press HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET /press HTTP/1.1\r\nHost: local host\r\nConnection: close\r\n\r\n",
                "GET http://evil.example/press HTTP/1.1\r\n" + host + "\r\n",
                "GET * HTTP/1.1\r\n" + host + "\r\n",
                "GET press HTTP/1.1\r\n" + host + "\r\n",
                "GET /press\\x HTTP/1.1\r\n" + host + "\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host + "\r\n",
                "GET /press HTTP/1.1\r\n" + host + "X: " + "a".repeat(20_000) + "\r\n\r\n",
                "GET /press HTTP/1.1\r\n" + host + "X: 1\r\n".repeat(300) + "\r\n",
                "GET /press HTTP/1.1\r\n" + host + "X\0: 1\r\n\r\n",
                "GET /admin/home HTTP/1.1\r\n" + host + "Cookie: chapterhouse=\0\u00ff\r\n\r\n",
                "TRACE /press HTTP/1.1\r\n" + host + "\r\n",
                "PROPFIND /press HTTP/1.1\r\n" + host + "\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                form + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                form + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                form + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                "POST /x HTTP/1.0\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
                "GET /press HTTP/1.0\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
                "GET /press HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                form + "Content-Length: -5\r\n\r\nabcdef",
                form + "Content-Length: x\r\n\r\nabcdef",
                form + "Transfer-Encoding: gzip\r\n\r\nabcdef",
                form + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
                form + "Content-Length: 40000\r\n\r\n" + "a".repeat(40_000),
                form + "Transfer-Encoding: chunked\r\n\r\n" + ("1000\r\n" + "a".repeat(4096) + "\r\n").repeat(20)
                        + "0\r\n\r\n",
                form + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\nabcde");
    }

    @ParameterizedTest
    @MethodSource("heads")
    void whatNobodyCanUnderstandIsRefusedInOurWords(String question) throws IOException {
        var answer = Exchange.raw(house.base(), question);
        assertThat(answer.status() == 505 || (answer.status() >= 400 && answer.status() < 500))
                .as("status %s", answer.status())
                .isTrue();
        assertThat(answer.header("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.text()).isNotBlank().doesNotContain("Payara", "GlassFish", "evil.example");
    }

    /** Java's own client wishes for HTTP/2 with everything that it sends. */
    @Test
    void aWishForAnotherProtocolKeepsNothingFromBeingAnswered() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var press = HttpRequest.newBuilder(URI.create(house.base() + "/press")).timeout(PATIENCE);
        assertThat(client.send(press.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
        for (var body : List.of(
                BodyPublishers.ofString("a=b"),
                BodyPublishers.ofByteArrays(List.of(new byte[3])),
                BodyPublishers.noBody())) {
            var call = HttpRequest.newBuilder(URI.create(house.base() + "/hooks/nobody/here"))
                    .timeout(PATIENCE)
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(body)
                    .build();
            var answer = client.send(call, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
            assertThat(answer.headers().map()).doesNotContainKey("upgrade");
        }
    }

    @Test
    void onlyItsOwnNamesAreServed() throws IOException {
        assertThat(Exchange.get(house.base(), "/press").status()).isEqualTo(200);
        for (var path : List.of("/press", "/admin/sign-in", "/assets/house/site.css", "/nothing-here", "/assets")) {
            var head = "GET " + path + " HTTP/1.1\r\nConnection: close\r\nHost: ";
            assertThat(Exchange.raw(house.base(), head + "evil.example\r\n\r\n").status())
                    .isEqualTo(421);
            assertThat(Exchange.raw(house.base(), head + "localhost.evil.example:80\r\n\r\n")
                            .status())
                    .isEqualTo(421);
            assertThat(Exchange.raw(house.base(), head + "127.0.0.1\r\n\r\n").status())
                    .isNotEqualTo(421);
        }
    }

    @Test
    void redirectsNameNoHost() throws IOException {
        for (var path : List.of("/assets", "/assets/house", "/press/", "/admin", "/admin/home")) {
            var answer = Exchange.get(house.base(), path);
            assertThat(answer.status()).as(path).isBetween(301, 303);
            assertThat(answer.header("Location")).singleElement().asString().matches("/[^/].*");
            assertThat(answer.header("Content-Security-Policy")).hasSize(1);
            assertThat(answer.text()).doesNotContain("localhost");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW"})
    void aPageCanOnlyBeRead(String method) throws IOException {
        for (var path : List.of("/", "/press", "/feeds/press.rss", "/assets/house/site.css", "/nothing-here")) {
            var answer = Exchange.ask(house.base(), method, path, "Content-Length: 0", "Sec-Fetch-Site: same-origin");
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).singleElement().asString().contains("GET", "HEAD");
            assertThat(answer.text()).isNotBlank();
        }
    }

    @Test
    void optionsSaysWhatCanBeDone() throws IOException {
        var answer = Exchange.ask(house.base(), "OPTIONS", "/press");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).containsExactly("GET, HEAD, OPTIONS");
    }
}
