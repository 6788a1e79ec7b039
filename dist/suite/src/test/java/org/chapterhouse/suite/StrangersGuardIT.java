package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the deployed WAR tells strangers: public pages, and nothing else. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
@RunAsClient
class StrangersGuardIT {

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // injected before each test
    URL base;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/press",
                "/feeds/press.rss",
                "/robots.txt",
                "/sitemap.xml",
                "/assets/house/site.css",
                "/nothing-here",
                "/admin/sign-in"
            })
    void everyAnswerIsStrictAndSetsNoCookie(String path) throws IOException {
        var answer = Exchange.get(base, path);
        assertThat(answer.status()).isEqualTo(path.equals("/nothing-here") ? 404 : 200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'", "base-uri 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.header("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.header("Permissions-Policy")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/sign-in", "/admin/sign-out", "/admin/set-up", "/admin/content-editor"})
    void refusesToChangeAnythingForAnotherSite(String path) throws IOException {
        var elsewhere = Exchange.ask(base, "POST", path, "Origin: https://elsewhere.example", "Content-Length: 0");
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(Exchange.ask(base, "POST", path, "Content-Length: 0").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/home",
                "/content-list?type=press-release",
                "/content-editor?id=1",
                "/history?id=1",
                "/new-from-text",
                "/preview?key=1",
                "/working-copy",
                "/home.xhtml",
                "/frame.xhtml",
                "/nothing"
            })
    void sendsStrangersToSignIn(String path) throws IOException {
        var answer = Exchange.get(base, "/admin" + path);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).singleElement().asString().startsWith("/admin/sign-in");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;/home",
                "/admin;x=1/home",
                "/./admin/home",
                "//admin/home",
                "/%61dmin/home",
                "/admin/%2e%2e/admin/home",
                "/admin/../admin/home",
                "/ADMIN/home",
                "/admin%20/home",
                "/admin/home/",
                "/admin/home.",
                "/x/..;/admin/home",
                "/x/../admin/home",
                "/admin/sign-in/../home",
                "/admin/sign-in;/../home",
                "/admin/sign-in/..;/home",
                "/admin/sign-in%2f..%2fhome",
                "/admin%2fhome",
                "/admin/home%00",
                "/admin\\home",
                "/admin/home;jsessionid=1",
                "/admin/sign-in/home",
                "/admin/home.xhtml;x",
                "/press/../admin/home",
                "/assets/../admin/home"
            })
    void noDetourLeadsIntoTheAdmin(String path) throws IOException {
        var answer = Exchange.get(base, path);
        assertThat(answer.status()).isNotEqualTo(200).isLessThan(500);
        assertThat(answer.text()).doesNotContain("Your drafts", "rail-inner");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml?ln=.",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/home.xhtml.xhtml?ln=../admin",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../../WEB-INF",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF%2fweb.xml",
                "/assets/..%2f..%2fWEB-INF/web.xml",
                "/assets/../../db/core/V001__site_account_audit.sql",
                "/error.xhtml",
                "/metrics",
                "/openapi",
                "/health"
            })
    void showsNoneOfItsInsides(String path) throws IOException {
        var answer = Exchange.get(base, path);
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.text()).doesNotContain("web-app", "Manifest-Version", "create table", "Payara", "GlassFish");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() throws IOException {
        var first = Exchange.get(base, "/press");
        var etag = first.header("ETag").get(0);
        var again = Exchange.get(base, "/press", "If-None-Match: " + etag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).containsExactly(etag);
        assertThat(Exchange.get(base, "/press", "If-None-Match: \"other\"").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/press",
                "/jakarta.faces.resource/components.js.xhtml?ln=primefaces",
                "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces"
            })
    void compressesForThoseWhoAsk(String path) throws IOException {
        var plain = Exchange.get(base, path);
        var packed = Exchange.get(base, path, "Accept-Encoding: gzip");
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(packed.header("Content-Encoding")).containsExactly("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(Exchange.get(base, path, "Accept-Encoding: gzip;q=0").header("Content-Encoding"))
                .isEmpty();
        var mark = "If-None-Match: " + packed.header("ETag").get(0);
        assertThat(Exchange.get(base, path, "Accept-Encoding: gzip", mark).status())
                .isEqualTo(304);
    }

    @Test
    void filesOfTheScreensAreFilesAndNothingElse() throws IOException {
        var head = Exchange.ask(base, "HEAD", "/jakarta.faces.resource/core.js.xhtml?ln=primefaces");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Cache-Control")).containsExactly("max-age=604800");
        assertThat(head.header("Content-Type")).singleElement().asString().contains("javascript");
        var missing = Exchange.get(base, "/jakarta.faces.resource/nothing.js.xhtml?ln=primefaces");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Cache-Control")).isEmpty();
    }

    @Test
    void headSaysWhatGetWouldWithoutTheText() throws IOException {
        for (var path : new String[] {"/press", "/nothing-here", "/assets/house/site.css"}) {
            var get = Exchange.get(base, path);
            var head = Exchange.ask(base, "HEAD", path);
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.body()).isEmpty();
            assertThat(head.header("Content-Length")).containsExactly(String.valueOf(get.body().length));
            assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        }
    }

    @Test
    void oneAddressForEachPage() throws IOException {
        var answer = Exchange.get(base, "/press/");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).singleElement().asString().endsWith("/press");
    }

    @Test
    void whatIsNotThereIsToldOnAPageOfOurs() throws IOException {
        var answer = Exchange.get(base, "/press/1999/never-written");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("<main", "</html>").doesNotContain("Payara", "Exception");
    }
}
