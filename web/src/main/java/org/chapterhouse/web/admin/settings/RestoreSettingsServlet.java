package org.chapterhouse.web.admin.settings;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.site.Sites;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.Asked;
import org.chapterhouse.web.admin.screen.Leading;
import org.chapterhouse.web.admin.screen.SettingsAddress;

/** Restores settings as they once were, as asked on their history, and leads to their form; or back, when that is not possible. */
public class RestoreSettingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SettingsDesk desk;

    @Inject
    private transient Sites sites;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var asked = new Asked(request);
            var number = asked.number("version");
            var site =
                    sites.bySlug(asked.text("site")).orElseThrow(() -> new Malformed("no site: " + asked.text("site")));
            var address = new SettingsAddress(asked.text("settings"), site);
            Leading.after(
                    () -> desk.restore(address.id(), site, number),
                    response,
                    address.url() + "&done=restored",
                    address.history());
        } catch (Malformed e) {
            response.sendError(Refusal.nowhere().status());
        }
    }
}
