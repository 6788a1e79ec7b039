package org.chapterhouse.web.admin;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.chapterhouse.page.AdminPages.Placed;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;

/** A plugin's page that somebody has asked for and may see, on a site. */
public record OpenPage(Placed page, Site site) {

    private static final String ATTRIBUTE = OpenPage.class.getName();

    static boolean mayBeSeen(Placed page, Site site, CurrentUser user) {
        return user.may(page.permit().area(), page.permit().verb(), site.slug());
    }

    /** The one a request is about; empty for every other screen. */
    public static Optional<OpenPage> of(ServletRequest request) {
        return Optional.ofNullable((OpenPage) request.getAttribute(ATTRIBUTE));
    }

    void openFor(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Where it stands, with its site. */
    String address() {
        return address(page.address(), site);
    }

    static String address(String path, Site site) {
        return path + "?site=" + site.slug();
    }
}
