package org.chapterhouse.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.chapterhouse.visitor.PublicForms;

/**
 * Says what can be done at an address: pages are read, forms are sent to the admin and to where one stands, and services call where they
 * are awaited.
 */
public class MethodsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient PublicForms forms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var method = request.getMethod();
        if (READING.contains(method)) {
            chain.doFilter(request, response);
            return;
        }
        var path = AdminPath.of(request);
        var takesForms = path.isAdmin() || ServicePath.isOf(request) || forms.mayStandAt(path.resolved());
        if (takesForms && method.equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Allow", takesForms ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
        if (method.equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("Pages of this site can only be read. Nothing was changed.\n");
        }
    }
}
