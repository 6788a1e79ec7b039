package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser sends of its own accord: every answer is one of ours, and none of them says that we failed. */
final class HostileRequestsIT {

    /** Every address that takes something from its query; the star is where it stands. */
    private static final List<String> ADDRESSES = List.of(
            "/?q=*",
            "/*",
            "/press/*",
            "/press/2026/*",
            "/press?before=*",
            "/press?before=2026-05-26_*",
            "/press?*=1",
            "/feeds/press.rss?before=*",
            "/feeds/*",
            "/chapters/*",
            "/chapters/*/press",
            "/assets/*",
            "/assets/house/*",
            "/jakarta.faces.resource/*",
            "/jakarta.faces.resource/core.js.xhtml?ln=*",
            "/admin/*",
            "/admin/home?site=*",
            "/admin/sign-in?to=*",
            "/admin/sign-in?to=/admin/*",
            "/admin/set-up?token=*",
            "/admin/content-list?type=*",
            "/admin/content-list?type=press-release&q=*",
            "/admin/content-list?type=press-release&stage=*",
            "/admin/content-list?type=press-release&order=*",
            "/admin/content-list?type=press-release&site=*",
            "/admin/content-list?type=press-release&after=*",
            "/admin/content-list?type=press-release&order=TITLE&after=00000000-0000-0000-0000-000000000000+*",
            "/admin/content-list?type=press-release&order=DATED&after=00000000-0000-0000-0000-000000000000+*",
            "/admin/content-list?type=press-release&after=00000000-0000-0000-0000-000000000000+*",
            "/admin/content-editor?type=*",
            "/admin/content-editor?id=*",
            "/admin/content-editor?type=press-release&site=*",
            "/admin/history?id=*",
            "/admin/new-from-text?type=*",
            "/admin/new-from-text?type=press-release&site=*",
            "/admin/preview?key=*",
            "/admin/working-copy?key=*");

    private static final List<String> VALUES = List.of(
            "",
            "%00",
            "a%00b",
            "%ff",
            "%zz",
            "%",
            "%c0%ae",
            "%ed%a0%80",
            "%0d%0aX-Injected:1",
            "%e2%80%ae",
            "..",
            "..%2f..%2fWEB-INF",
            "%2e%2e/",
            "-1",
            "0",
            "99999999999999999999",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000000",
            "%2b99999999-01-01",
            "%2b99999999-01-01_00000000-0000-0000-0000-000000000000",
            "-99999999-01-01_00000000-0000-0000-0000-000000000000",
            "%2b999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "%27%3b--",
            "%5c",
            "%25",
            "%7b%7d%5b",
            "a".repeat(3000));

    private final OpenHouse house = OpenHouse.open();

    static List<String> addresses() {
        return ADDRESSES;
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noValueMakesUsFail(String address) throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).header();
        var soft = new SoftAssertions();
        for (var value : VALUES) {
            var path = address.replace("*", value);
            isOurs(soft, path, Exchange.get(house.base(), path));
            isOurs(soft, path, Exchange.get(house.base(), path, signedIn));
            if (path.startsWith("/admin")) {
                isOurs(soft, path, Exchange.send(house.base(), path, "x=" + value, signedIn));
            }
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email=*&password=x",
                "email=a%40example.org&password=*",
                "*=1",
                "email=a*b%40example.org&password=*"
            })
    void noFormMakesUsFail(String form) throws IOException {
        var soft = new SoftAssertions();
        for (var value : VALUES) {
            isOurs(soft, form + value, Exchange.send(house.base(), "/admin/sign-in", form.replace("*", value)));
            isOurs(soft, form + value, Exchange.send(house.base(), "/admin/set-up", form.replace("*", value)));
        }
        soft.assertAll();
    }

    private static void isOurs(SoftAssertions soft, String asked, Exchange answer) {
        var name = asked.length() > 120 ? asked.substring(0, 120) + "..." : asked;
        soft.assertThat(answer.status()).as(name).isBetween(200, 499);
        soft.assertThat(answer.header("Content-Security-Policy")).as(name).hasSize(1);
        soft.assertThat(answer.header("X-Content-Type-Options")).as(name).containsExactly("nosniff");
        soft.assertThat(answer.header("Referrer-Policy")).as(name).containsExactly("same-origin");
        soft.assertThat(answer.header("X-Injected")).as(name).isEmpty();
        soft.assertThat(answer.header("Location")).as(name).allMatch(place -> place.startsWith("/"));
        soft.assertThat(answer.text()).as(name).doesNotContain("Payara", "GlassFish", "java.lang");
        soft.assertThat(answer.status() == 200 && answer.body().length == 0)
                .as(name + " is empty")
                .isFalse();
    }

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

    /** A link anywhere could carry such an address, and the person's cookies would go with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/content-editor?type=press-release&form=form&jakarta.faces.ViewState=1:1&form:saveDraft=x",
                "/admin/content-editor?type=press-release&form=form&jakarta.faces.View%53tate=&form:withdraw=x",
                "/admin/content-editor?type=press-release&jakarta.faces.partial.ajax=true&jakarta.faces.source=form",
                "/admin/home?jakarta.faces.ViewState=stateless",
                "/admin/new-from-text?type=press-release&jakarta.faces.ViewState=1:1"
            })
    void aFormInAnAddressIsNotActedOn(String path) throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).header();
        for (var provenance : List.of("cross-site", "none", "same-site")) {
            var answer = Exchange.get(house.base(), path, signedIn, "Sec-Fetch-Site: " + provenance);
            assertThat(answer.status())
                    .as(provenance)
                    .isIn(provenance.equals("none") ? List.of(200, 403) : List.of(403));
        }
    }

    /** A stranger is told that there is nothing; signed in one is told the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/home;x=1",
                "/admin;/home",
                "//admin/home",
                "/%61dmin/home",
                "/admin/ho%6de",
                "/admin%2fhome",
                "/admin/home%2exhtml",
                "/admin/home%3bx",
                "/admin/sign-in;x",
                "/admin/preview;x?key=new:press-release:national:abcdef12"
            })
    void aDetourIntoTheAdminIsRefusedToWhoeverAsks(String path) throws IOException {
        var stranger = Exchange.get(house.base(), path);
        var signedIn =
                Exchange.get(house.base(), path, Cookies.ofSignIn(house.base()).header());
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(signedIn.status()).isEqualTo(404);
        assertThat(signedIn.text()).isEqualTo(stranger.text());
    }

    /** The server forgets what stands behind a semicolon: the same page at any number of addresses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/;",
                "/;x/press",
                "/press;x",
                "/press;x=1?before=x",
                "/%3bx/press",
                "/press%3B",
                "/feeds/press.rss;x",
                "/assets/house/site.css;x"
            })
    void noPageHasASemicolonInItsAddress(String path) throws IOException {
        for (var drawn : List.of("/", "/press", "/feeds/press.rss")) {
            assertThat(Exchange.get(house.base(), drawn).status()).isEqualTo(200);
        }
        assertThat(Exchange.get(house.base(), path).status()).isEqualTo(404);
    }

    @Test
    void lookingAtScreensLeavesNothingInTheLog() throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).header();
        var before = house.log().length();
        for (var path : List.of(
                "/admin/home?site=denver",
                "/admin/content-list?type=press-release&site=national&q=a%20b",
                "/admin/nothing",
                "/admin/nothing?x=1")) {
            assertThat(Exchange.get(house.base(), path, signedIn).status()).isIn(200, 404);
        }
        assertThat(house.log().substring(before)).doesNotContain("WARNING", "SEVERE");
    }

    @Test
    void aFormThatIsTooLongIsRefusedInOurWords() throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).header();
        for (var path : List.of("/admin/content-editor?type=press-release", "/admin/leftover", "/admin/restore")) {
            var large = Exchange.send(house.base(), path, "x=" + "a".repeat(3_500_000), signedIn);
            assertThat(large.status()).as(path).isLessThan(500).isNotEqualTo(413);
            var tooLarge = Exchange.send(house.base(), path, "x=" + "a".repeat(4_000_000), signedIn);
            assertThat(tooLarge.status()).as(path).isEqualTo(413);
            assertThat(tooLarge.text()).contains("larger than 4 MB");
        }
    }

    @Test
    void whatIsNoKeyIsNotThere() throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).header();
        var answer = Exchange.send(house.base(), "/admin/leftover", "key=nonsense", signedIn);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("There is nothing at this address");
    }

    /** The editor's preview is a frame within a page of the admin: a second rail in it would be one too many. */
    @Test
    void aPreviewOfNothingIsASentenceInItsFrame() throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).header();
        var path = "/admin/preview?key=item:11111111-1111-4111-8111-111111111111";
        var framed = Exchange.get(house.base(), path, signedIn, "Sec-Fetch-Dest: iframe");
        assertThat(framed.status()).isEqualTo(404);
        assertThat(framed.text()).contains("There is nothing here to show").doesNotContain("rail");
        var tab = Exchange.get(house.base(), path, signedIn, "Sec-Fetch-Dest: document");
        assertThat(tab.status()).isEqualTo(404);
        assertThat(tab.text()).contains("There is nothing at this address", "rail");
    }

    static Stream<String> typings() {
        return Stream.of(
                "",
                "{",
                "[".repeat(100_000),
                "{\"form\":".repeat(100_000),
                "{\"form\":{\"title\":" + "9".repeat(500_000) + "}}",
                "{\"form\":{\"title\":\"\\u0000\"},\"slug\":\"\\u0000\",\"language\":\"\\u0000\"}");
    }

    @ParameterizedTest
    @MethodSource("typings")
    void nothingTypedMakesUsFail(String typed) throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).header();
        for (var page : List.of("one", "%00", "a".repeat(200))) {
            var path = "/admin/working-copy?key=new:press-release:national:abcd1234&base=0&page=" + page;
            assertThat(Exchange.send(house.base(), path, typed, signedIn).status())
                    .as(page)
                    .isBetween(200, 499);
        }
        assertThat(Exchange.send(
                                house.base(),
                                "/admin/content-editor?type=press-release",
                                "form=form&jakarta.faces.ViewState=stateless",
                                signedIn)
                        .status())
                .isBetween(200, 499);
    }

    /** More of them than there are threads, all of one person. */
    @Test
    void longTextsThatNeverComeKeepNoReaderWaiting() throws IOException {
        var base = house.base();
        var signedIn = Cookies.ofSignIn(base).header();
        var slow = new ArrayList<Socket>();
        try {
            for (var number = 0; number < 40; number++) {
                var socket = new Socket(base.getHost(), base.getPort());
                slow.add(socket);
                var head = "POST /admin/working-copy?key=new:press-release:national:slow" + number
                        + "&base=0&page=p HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n" + signedIn
                        + "\r\nContent-Length: 4000000\r\n\r\n{";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            }
            for (var again = 0; again < 5; again++) {
                assertThat(Exchange.get(base, "/press?before=2026-01-0" + (again + 1))
                                .status())
                        .isEqualTo(200);
                assertThat(Exchange.get(base, "/admin/home", signedIn).status()).isEqualTo(200);
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        var answer = Exchange.ask(
                house.base(),
                "POST",
                "/admin/new-from-text?type=press-release",
                Cookies.ofSignIn(house.base()).header(),
                "Sec-Fetch-Site: same-origin",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: 20000000");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("larger than 8 MB");
    }

    /** Far more of them than there are threads; each would have kept one busy until its body was there. */
    @Test
    void bodiesThatNeverComeKeepNobodyWaiting() throws IOException {
        var base = house.base();
        var slow = new ArrayList<Socket>();
        try {
            for (var number : IntStream.range(0, 200).toArray()) {
                slow.add(begun(base, number % 2 == 0 ? "/admin/sign-in" : "/admin/content-editor?type=press-release"));
            }
            for (var again = 0; again < 5; again++) {
                assertThat(Exchange.get(base, "/press?again=" + again).status()).isEqualTo(200);
                assertThat(Cookies.ofSignIn(base).value("chapterhouse")).isNotEmpty();
            }
            assertThat(slow.get(0).getInputStream().read())
                    .as("closed when its time is over")
                    .isEqualTo(-1);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private static Socket begun(URL base, String path) throws IOException {
        var socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(60_000);
        var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail=";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
