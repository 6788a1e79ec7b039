package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that no form and no link of ours holds, wherever one is taken: none of them makes us fail. */
final class HostileValuesIT {

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

    static final List<String> VALUES = List.of(
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
        var signedIn = Cookies.ofSignIn(house.base()).page(house.base());
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

    static void isOurs(SoftAssertions soft, String asked, Exchange answer) {
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
        var signedIn = Cookies.ofSignIn(house.base()).page(house.base());
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

    @Test
    void whatIsNoKeyIsNotThere() throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).page(house.base());
        var answer = Exchange.send(house.base(), "/admin/leftover", "key=nonsense", signedIn);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("There is nothing at this address");
    }

    /** The editor's preview is a frame within a page of the admin: a second rail in it would be one too many. */
    @Test
    void aPreviewOfNothingIsASentenceInItsFrame() throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).page(house.base());
        var path = "/admin/preview?key=item:11111111-1111-4111-8111-111111111111";
        var framed = Exchange.get(house.base(), path, signedIn, "Sec-Fetch-Dest: iframe");
        assertThat(framed.status()).isEqualTo(404);
        assertThat(framed.text()).contains("There is nothing here to show").doesNotContain("rail");
        var tab = Exchange.get(house.base(), path, signedIn, "Sec-Fetch-Dest: document");
        assertThat(tab.status()).isEqualTo(404);
        assertThat(tab.text()).contains("There is nothing at this address", "rail");
    }
}
