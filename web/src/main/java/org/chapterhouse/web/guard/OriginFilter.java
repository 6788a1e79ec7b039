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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chapterhouse.platform.Configuration;

/**
 * Refuses every request that changes something unless one of our own pages sent it, signed in or not; or a service outside, which
 * proves by a signature who it is.
 */
public class OriginFilter implements Filter {

    /** By these Faces knows that a request brings a form. */
    private static final List<String> FORM = List.of("jakarta.faces.ViewState", "jakarta.faces.partial.ajax");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Configuration configuration;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (SAFE.contains(asked.getMethod())
                ? !bringsForm(asked)
                : ServicePath.isOf(asked) || provenance(asked).isOurs()) {
            chain.doFilter(request, response);
        } else {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
            answer.setContentType("text/plain;charset=UTF-8");
            answer.getWriter()
                    .write("This request was not sent by a page of this site, so nothing was done."
                            + " Go back to the page you came from and try again there.\n");
        }
    }

    /** Forms are sent, by our own pages: one in an address could stand in a link anywhere, in a letter too. */
    private static boolean bringsForm(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null
                && mayNameForm(query)
                && FORM.stream().anyMatch(name -> request.getParameter(name) != null);
    }

    /** A look at the words alone: once parameters are read, the server logs a line for every screen that Faces draws. */
    private static boolean mayNameForm(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2)[0])
                .anyMatch(name -> name.contains("%") || FORM.contains(name));
    }

    private Provenance provenance(HttpServletRequest request) {
        return new Provenance(
                header(request, "Sec-Fetch-Site"),
                header(request, "Origin"),
                header(request, "Referer"),
                header(request, "Host"),
                configuration.publicUrl());
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
