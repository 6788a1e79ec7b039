package org.chapterhouse.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses what is longer than any page takes, before it is read: the largest is a file of {@value #LONGEST} bytes. */
public class LengthFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What web.xml allows for a file. */
    static final long LONGEST = 8_000_000;

    private static final RefusalPage TOO_LONG = new RefusalPage(
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            "That is too large",
            "What you sent is larger than 8 MB, so it was not read and nothing was changed.",
            "Go back in your browser: what you typed is still there. Choose a smaller file, or paste its text.");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= LONGEST) {
            chain.doFilter(request, response);
            return;
        }
        TOO_LONG.answer(response);
    }
}
