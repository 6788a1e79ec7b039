package org.chapterhouse.web.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Tells browsers to be strict, on every answer, and takes it calmly when nobody waits for the answer any more.
 *
 * <p>The referrer policy is {@code same-origin} and not {@code no-referrer}: with the latter Chromium sends
 * {@code Origin: null} along with our own forms, and {@link OriginFilter} could not tell them from a stranger's.
 */
public class HeadersFilter implements Filter {

    private static final Logger LOG = System.getLogger(HeadersFilter.class.getName());

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WatchedResponse answer = new WatchedResponse((HttpServletResponse) response);
        try {
            answer(request, answer, chain);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!answer.isReaderGone()) {
                throw e;
            }
            LOG.log(Level.DEBUG, "The reader left before the answer was sent: {0}", e.toString());
        }
    }

    private static void answer(ServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        secure(answer);
        if (isOfTheAdmin((HttpServletRequest) request)) {
            answer.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, new OnePolicy(answer));
        } else {
            NoSessions.know((HttpServletRequest) request, answer);
            chain.doFilter(request, answer);
        }
    }

    /** Also what is told about an error there, which is drawn at another address. */
    private static boolean isOfTheAdmin(HttpServletRequest request) {
        return AdminPath.of(request).isAdmin() || SignedInFilter.isAdmitted(request);
    }

    private static void secure(HttpServletResponse response) {
        response.setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    }

    /** PrimeFaces adds a policy to the one that is there; two policies together would forbid its own scripts. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(ContentSecurityPolicy.HEADER)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
