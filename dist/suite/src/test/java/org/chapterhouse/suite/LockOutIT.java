package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guessing is slowed down, and still nobody can keep somebody else from signing in where they always do. */
final class LockOutIT {

    private static final String RIGHT = "email=ana%40example.org&password=lantern+in+the+window";
    private static final String WRONG = "email=ana%40example.org&password=a+guess";

    @TempDir
    Path data;

    @Test
    void aStrangersGuessesDoNotLockOutAKnownBrowser() throws Exception {
        try (var bundle = RunningBundle.start(RunningBundle.home(), data, RunningBundle.freePort(), Map.of())
                .awaitStart()) {
            var base = new URL(bundle.address());
            var known = Cookies.of(setUp(base, bundle.setUpLink()));
            for (var guess = 0; guess < 10; guess++) {
                assertThat(Exchange.send(base, "/admin/sign-in", WRONG).status())
                        .isEqualTo(422);
            }
            assertThat(Exchange.send(base, "/admin/sign-in", RIGHT).status()).isEqualTo(429);
            var browser = "Cookie: chapterhouse-browser=" + known.value("chapterhouse-browser");
            assertThat(Exchange.send(base, "/admin/sign-in", RIGHT, browser).status())
                    .isEqualTo(303);
        }
    }

    private static Exchange setUp(URL base, String link) throws IOException {
        var token = link.substring(link.indexOf('=') + 1);
        return Exchange.send(
                base, "/admin/set-up", "token=" + token + "&organisation=Lantern&displayName=Ana&" + RIGHT);
    }
}
