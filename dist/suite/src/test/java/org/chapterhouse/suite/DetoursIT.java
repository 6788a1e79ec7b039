package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other ways to write an address of ours: none leads past a question, to a second copy of a page or into the log. */
final class DetoursIT {

    private final OpenHouse house = OpenHouse.open();

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
}
