package org.chapterhouse.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a page that is drawn already, before anything else looks at the request. */
public class CacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PageCache cache;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isCacheable(request)) {
            var page = cache.find(request.getRequestURI());
            if (page.isPresent()) {
                page.get().write(request, response, HttpServletResponse.SC_OK);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    static boolean isCacheable(HttpServletRequest request) {
        var method = request.getMethod();
        return request.getQueryString() == null && (method.equals("GET") || method.equals("HEAD"));
    }
}
