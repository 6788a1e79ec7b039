package org.chapterhouse.security.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie of the admin, beside the session's own: for scripts invisible, and never sent along from another site's page.
 *
 * @param path the only addresses it is sent to
 */
record AdminCookie(String name, String path) {

    Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Until the browser is closed. */
    void write(String value, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", text(value, request));
    }

    void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", text(value, request) + "; Max-Age=" + age.toSeconds());
    }

    private String text(String value, HttpServletRequest request) {
        var secure = request.getServletContext().getSessionCookieConfig().isSecure();
        return name + "=" + value + "; Path=" + path + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }
}
