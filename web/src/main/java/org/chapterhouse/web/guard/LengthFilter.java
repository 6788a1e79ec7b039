package org.chapterhouse.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Refuses what is longer than any page takes, before it is read: the largest is a file of {@value #LONGEST} bytes. */
public class LengthFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What web.xml allows for a file. */
    static final long LONGEST = 8_000_000;

    private static final String TOO_LONG = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>That is too large</title><link rel="stylesheet" href="/assets/house/admin.css"></head>
            <body class="account-page"><main class="account-card"><h1>That is too large</h1>
            <p>What you sent is larger than 8 MB, so it was not read and nothing was changed.</p>
            <p>Go back in your browser: what you typed is still there. Choose a smaller file, or paste its text.</p>
            </main></body></html>
            """;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= LONGEST) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(TOO_LONG.getBytes(StandardCharsets.UTF_8));
    }
}
