package org.chapterhouse.web.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Says to somebody in the admin that a request was turned away, before any screen could say it.
 *
 * @param happened what was not done
 * @param next what the person can do now
 */
record RefusalPage(int status, String title, String happened, String next) {

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html().getBytes(StandardCharsets.UTF_8));
    }

    private String html() {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s</title><link rel="stylesheet" href="/assets/house/admin.css"></head>
                <body class="account-page"><main class="account-card"><h1>%1$s</h1>
                <p>%2$s</p>
                <p>%3$s</p>
                </main></body></html>
                """.formatted(title, happened, next);
    }
}
