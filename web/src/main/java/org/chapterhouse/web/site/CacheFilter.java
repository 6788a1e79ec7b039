package org.chapterhouse.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers with a page that is drawn already, before anything else looks at the request. */
public class CacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PageCache cache;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = isReading(request) && Address.isOfAPage(request) ? found(request) : Optional.<CachedPage>empty();
        if (page.isPresent()) {
            page.get().write(request, response, HttpServletResponse.SC_OK);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A query says nothing to a page unless it is a list and the query says where to go on. */
    private Optional<CachedPage> found(HttpServletRequest request) {
        var info = request.getPathInfo();
        var page = cache.find(request.getServletPath() + (info == null ? "" : info));
        var isWhole = page.filter(known -> !known.goesOn()).isPresent();
        return isWhole || !Address.mayGoOn(request)
                ? page
                : Address.of(request).map(Address::continuation).flatMap(cache::find);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
