package org.chapterhouse.web.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.chapterhouse.plugin.LeftOut;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.web.Speech;

/** Tells those who look after the whole suite which plugins do not take part, and why. */
@Named
@RequestScoped
public class LeftOutPlugins {

    @Inject
    PluginCatalog catalog;

    @Inject
    CurrentUser user;

    /** One of them, in words. */
    public record Row(String jar, String reason) {

        private static Row of(LeftOut plugin) {
            return new Row(plugin.jar(), plugin.reason().in(Speech.ofScreens()));
        }
    }

    public List<Row> getAll() {
        return user.may(Areas.SITE, Verb.EDIT, "*")
                ? catalog.leftOut().stream().map(Row::of).toList()
                : List.of();
    }
}
