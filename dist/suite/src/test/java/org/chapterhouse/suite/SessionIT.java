package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps somebody signed in, and what does not. */
final class SessionIT {

    private static final String KEY = "chapterhouse-key";
    private static final String BROWSER = "chapterhouse-browser";

    private final OpenHouse house = OpenHouse.open();

    @Test
    void aSessionsIdOpensNothingWithoutItsSecret() throws IOException {
        var mine = Cookies.ofSignIn(house.base());
        var other = Cookies.ofSignIn(house.base());
        assertThat(home(mine)).isEqualTo(200);
        assertThat(mine.value(KEY)).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(other.value(KEY));

        assertThat(home(Cookies.ofSignIn(house.base()).without(KEY))).isEqualTo(303);
        assertThat(home(Cookies.ofSignIn(house.base()).with(KEY, other.value(KEY))))
                .isEqualTo(303);
        assertThat(home(mine)).isEqualTo(200);
    }

    @Test
    void theSecretIsNewAtEverySignIn() throws IOException {
        var first = Cookies.ofSignIn(house.base());
        var second = Cookies.ofSignIn(house.base(), first.header());
        assertThat(second.value(KEY)).isNotEmpty().isNotEqualTo(first.value(KEY));
        assertThat(second.value("chapterhouse")).isNotEmpty().isNotEqualTo(first.value("chapterhouse"));
        assertThat(home(first)).isEqualTo(303);
        assertThat(home(second)).isEqualTo(200);
    }

    @Test
    void noScriptSeesACookieAndNoOtherSiteSendsOne() throws IOException {
        var cookies = Cookies.ofSignIn(house.base());
        assertThat(cookies.values()).containsOnlyKeys("chapterhouse", KEY, BROWSER);
        assertThat(cookies.written())
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("; HttpOnly")
                        .containsIgnoringCase("; SameSite=Lax")
                        .containsPattern("(?i); ?path=/admin")
                        .doesNotContainIgnoringCase("domain="));
        assertThat(cookies.written())
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith(BROWSER).contains("Path=/admin/sign-in;", "Max-Age="));
        assertThat(cookies.value(BROWSER)).doesNotContainIgnoringCase("ana").doesNotContain("@", "example");
    }

    @Test
    void whoIsNotSignedInGetsNoCookie() throws IOException {
        var wrong = Exchange.send(house.base(), "/admin/sign-in", "email=nobody%40example.org&password=wrong");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.header("Set-Cookie")).isEmpty();
    }

    /** Faces keeps what one page hands to the next in memory, and in a cookie that no other run of the server can read. */
    @Test
    void noPageHandsAnythingToTheNextInACookie() throws IOException {
        var mine = Cookies.ofSignIn(house.base());
        var begun = begin(mine);
        assertThat(begun.status()).isEqualTo(302);
        assertThat(begun.header("Set-Cookie")).isEmpty();
        for (var left : List.of("Xa1b2c3", "X9X", "%00", "0X0")) {
            assertThat(begin(mine.with("csfcfc", left)).status()).as(left).isEqualTo(302);
        }
    }

    private Exchange begin(Cookies cookies) throws IOException {
        return Exchange.get(
                house.base(), "/admin/content-editor?type=policy-statement&site=national", cookies.header());
    }

    private int home(Cookies cookies) throws IOException {
        return Exchange.get(house.base(), "/admin/home", cookies.header()).status();
    }
}
