package org.chapterhouse.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chapterhouse.security.CurrentUser;

/**
 * Lets nobody into {@code /admin} who is not signed in, except to sign in.
 *
 * <p>Whoever asked for a page is sent to sign in and comes back afterwards. Whoever sent something gets 401 and an
 * unchanged page: a redirect would throw away what they typed. So does a frame, which says in words why it is empty. An address written in a roundabout way is no address of
 * ours, whoever asks.
 */
public class SignedInFilter implements Filter {

    /** On a 401: where to sign in, for the script that keeps what was typed. */
    public static final String SIGN_IN_HEADER = "Chapterhouse-Sign-In";

    /** Opens the sign-in page though somebody is signed in: somebody else may be meant to be. */
    public static final String AGAIN = "again";

    private static final String ADMITTED = "org.chapterhouse.admitted";

    private static final String SIGNED_OUT = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>You have been signed out</title><link rel="stylesheet" href="/assets/house/admin.css"></head>
            <body class="account-page"><main class="account-card"><h1>You have been signed out</h1>
            <p>What you just sent was not saved, but your browser still has it.
            <a href="/admin/sign-in" target="_blank">Sign in in a new tab</a>, then come back to this one and reload it:
            your browser offers to send it again.</p></main></body></html>
            """;

    private static final String SIGNED_OUT_IN_A_FRAME = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>You have been signed out</title><link rel="stylesheet" href="/assets/house/admin.css"></head>
            <body class="account-page"><main class="account-card"><h1>You have been signed out</h1>
            <p>What stands here is shown only to whoever is signed in.
            <a href="/admin/sign-in" target="_blank">Sign in in a new tab</a>, then go on here.</p></main></body></html>
            """;

    @Inject
    CurrentUser currentUser;

    /** Whether the request got in: somebody is signed in, and asked for a screen of the admin. */
    public static boolean isAdmitted(HttpServletRequest request) {
        return request.getAttribute(ADMITTED) != null;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        AdminPath path = AdminPath.of(asked);
        if (path.isOpen()) {
            chain.doFilter(request, response);
        } else if (path.isDetour()) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (currentUser.account().isPresent()) {
            request.setAttribute(ADMITTED, true);
            chain.doFilter(request, response);
        } else {
            turnAway(asked, (HttpServletResponse) response, path);
        }
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, AdminPath path)
            throws IOException {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reading && isInAFrame(request)) {
            refuse(response, SIGNED_OUT_IN_A_FRAME);
        } else if (reading && request.getHeader("Faces-Request") == null) {
            String query = request.getQueryString();
            String signIn = ReturnPath.of(query == null ? path.written() : path.written() + "?" + query)
                    .signInUrl();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", signIn);
        } else {
            refuse(response, SIGNED_OUT);
        }
    }

    /** A whole sign-in page within a page would take the password of whoever takes the frame for the page. */
    private static boolean isInAFrame(HttpServletRequest request) {
        return "iframe".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static void refuse(HttpServletResponse response, String page) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Form");
        response.setHeader(SIGN_IN_HEADER, "/admin/sign-in");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
