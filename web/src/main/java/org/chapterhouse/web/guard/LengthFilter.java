package org.chapterhouse.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Refuses what is longer than any page takes, before it is read: a file has at most {@value #LONGEST} bytes, and a form
 * without one {@value #LONGEST_FORM}.
 */
public class LengthFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What web.xml allows for a file. */
    static final long LONGEST = 8_000_000;

    /** What the server reads of one, by domain.xml. */
    static final long LONGEST_FORM = 4_000_000;

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final RefusalPage FILE_TOO_LONG = tooLong(8, "Choose a smaller file, or paste its text.");
    private static final RefusalPage FORM_TOO_LONG = tooLong(4, "Shorten it, or make two pages of it.");

    private static RefusalPage tooLong(int megabytes, String next) {
        return new RefusalPage(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "That is too large",
                "What you sent is larger than " + megabytes + " MB, so it was not read and nothing was changed.",
                "Go back in your browser: what you typed is still there. " + next);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var length = request.getContentLengthLong();
        if (length > LONGEST) {
            FILE_TOO_LONG.answer(response);
        } else if (length > LONGEST_FORM && isForm(request)) {
            FORM_TOO_LONG.answer(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith(FORM);
    }
}
