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

/**
 * Tells browsers to be strict, on every answer. Whatever answers ahead of this filter calls {@link #secure} itself.
 *
 * <p>The referrer policy is {@code same-origin} and not {@code no-referrer}: with the latter Chromium sends
 * {@code Origin: null} along with our own forms, and {@link OriginFilter} could not tell them from a stranger's.
 */
public class HeadersFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        secure(answer);
        if (AdminPath.of((HttpServletRequest) request).isAdmin()) {
            answer.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, new OnePolicy(answer));
        } else {
            chain.doFilter(request, response);
        }
    }

    public static void secure(HttpServletResponse response) {
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
