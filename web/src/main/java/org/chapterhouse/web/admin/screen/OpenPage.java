package org.chapterhouse.web.admin.screen;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.SortedMap;
import org.chapterhouse.screen.AdminPages.Placed;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;

/**
 * A plugin's page that somebody has asked for and may see, on a site.
 *
 * @param picks the ids that are chosen by its pickers, as the address says them
 */
public record OpenPage(Placed page, Site site, SortedMap<String, String> picks) {

    private static final String ATTRIBUTE = OpenPage.class.getName();

    public static boolean mayBeSeen(Placed page, Site site, CurrentUser user) {
        return user.may(page.permit().area(), page.permit().verb(), site.slug());
    }

    /** The one a request is about; empty for every other screen. */
    public static Optional<OpenPage> of(ServletRequest request) {
        return Optional.ofNullable((OpenPage) request.getAttribute(ATTRIBUTE));
    }

    public void openFor(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Where it stands, with its site and what is chosen there. */
    public String address() {
        var address = new StringBuilder(address(page.address(), site));
        picks.forEach((name, id) -> address.append('&').append(name).append('=').append(id));
        return address.toString();
    }

    public static String address(String path, Site site) {
        return path + "?site=" + site.slug();
    }
}
