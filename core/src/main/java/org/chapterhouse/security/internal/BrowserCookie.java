package org.chapterhouse.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Where a browser keeps {@link KnownBrowsers}: set once somebody has signed in, and shown to the sign-in page alone. */
public final class BrowserCookie {

    private static final AdminCookie COOKIE = new AdminCookie("chapterhouse-browser", "/admin/sign-in");
    private static final Duration AGE = Duration.ofDays(180);

    public KnownBrowsers read(HttpServletRequest request) {
        return COOKIE.read(request).map(KnownBrowsers::read).orElse(KnownBrowsers.NONE);
    }

    public void write(KnownBrowsers browsers, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.write(browsers.toString(), AGE, request, response);
    }
}
