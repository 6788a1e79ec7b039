package org.chapterhouse.web.site;

import jakarta.servlet.http.HttpServletResponse;

/** What every public answer says about itself: nothing from elsewhere runs on it, and nobody is told of the reader. */
final class PublicHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    private PublicHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=(), interest-cohort=()");
    }
}
