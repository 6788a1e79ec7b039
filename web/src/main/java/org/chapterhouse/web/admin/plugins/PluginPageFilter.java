package org.chapterhouse.web.admin.plugins;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.chapterhouse.screen.AdminPages;
import org.chapterhouse.screen.AdminPages.Placed;
import org.chapterhouse.screen.OpenSite;
import org.chapterhouse.screen.Picked;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.web.AddressQuery;
import org.chapterhouse.web.admin.form.PickedThings;
import org.chapterhouse.web.admin.screen.OpenPage;

/**
 * Leads to the admin pages of plugins, and to nothing else of theirs: a view that no page declares has no address, and a page is
 * there only on sites where one may see it. What one may not see does not exist.
 */
public class PluginPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FRAME = "/admin/plugin-page.xhtml";

    @Inject
    private transient AdminPages pages;

    @Inject
    private transient Sites sites;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient OpenSite openSite;

    @Inject
    private transient Picked picked;

    @Inject
    private transient PickedThings things;

    @Inject
    private transient TableFiles files;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var found = pages.at(request.getRequestURI());
        var site = found.flatMap(page -> site(page, AddressQuery.of(request).value("site")));
        if (site.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var picks = PickedThings.picks(AddressQuery.of(request));
        answer(new OpenPage(found.orElseThrow(), site.get(), picks), request, response);
    }

    /** The one that the address names; where it names none, the first on which this person may see the page. */
    private Optional<Site> site(Placed page, Optional<String> named) {
        return sites.all().stream()
                .filter(site -> named.isEmpty() || site.slug().equals(named.get()))
                .filter(site -> OpenPage.mayBeSeen(page, site, user))
                .findFirst();
    }

    private void answer(OpenPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var query = AddressQuery.of(request);
        if (query.value("site").isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            var here = OpenPage.address(page.page().address(), page.site());
            response.setHeader("Location", here + (query.written().isEmpty() ? "" : "&" + query.written()));
            return;
        }
        page.openFor(request);
        openSite.open(page.site().slug());
        picked.open(things.on(page));
        if (query.value(TableFiles.PARAMETER).isPresent() && request.getMethod().equals("GET")) {
            files.answer(page, request, response);
        } else {
            request.getRequestDispatcher(FRAME).forward(request, response);
        }
    }
}
