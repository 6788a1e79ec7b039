package org.chapterhouse.web.admin.plugins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.problem.Message;
import org.chapterhouse.screen.AdminPages;
import org.chapterhouse.screen.AdminPages.Placed;
import org.chapterhouse.screen.Menu;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.OpenPage;

/** The pages of plugins that this person may see on the site that is worked on, under their headings. */
@Named
@RequestScoped
public class PluginMenu {

    @Inject
    AdminPages pages;

    @Inject
    AdminFrame adminFrame;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    /** A heading of the navigation and what stands below it. */
    public record Heading(String title, List<AdminFrame.Entry> entries) {}

    public List<Heading> getHeadings() {
        return Stream.of(Menu.values())
                .map(menu -> new Heading(title(menu), entries(menu)))
                .filter(heading -> !heading.entries().isEmpty())
                .toList();
    }

    private static String title(Menu menu) {
        return Message.of(PluginMenu.class, "menu." + menu).in(Speech.ofScreens());
    }

    private List<AdminFrame.Entry> entries(Menu menu) {
        return pages.all().stream()
                .filter(page -> page.page().menu() == menu)
                .filter(page -> OpenPage.mayBeSeen(page, adminFrame.getSite(), user))
                .map(this::entry)
                .toList();
    }

    private AdminFrame.Entry entry(Placed page) {
        return new AdminFrame.Entry(
                page.title().in(Speech.ofScreens()),
                OpenPage.address(page.address(), adminFrame.getSite()),
                OpenPage.of(request).filter(open -> open.page().equals(page)).isPresent());
    }
}
