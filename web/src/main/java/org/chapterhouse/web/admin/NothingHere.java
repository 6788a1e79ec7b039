package org.chapterhouse.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The answer to whoever asks the admin for what is not there, or not theirs: with the way back to their desk. */
final class NothingHere {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Nothing here - Chapterhouse</title>
            <link rel="stylesheet" href="/assets/house/admin.css">
            <link rel="icon" href="/assets/house/icon.svg" type="image/svg+xml">
            </head>
            <body class="account-page">
            <main class="account-card">
            <p class="account-product">Chapterhouse</p>
            <h1>There is nothing here</h1>
            <p>What you asked for does not exist, or it belongs to a site that is not yours.</p>
            <p><a class="button" href="/admin/home">Go to Home</a></p>
            </main>
            </body>
            </html>
            """;

    private NothingHere() {}

    static void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
}
