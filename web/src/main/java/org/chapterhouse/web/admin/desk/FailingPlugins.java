package org.chapterhouse.web.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.chapterhouse.fault.PluginDoors;
import org.chapterhouse.fault.ShutDoor;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.Moments;

/** Tells those who look after the whole suite which parts of plugins failed so often that visitors were kept from them. */
@Named
@RequestScoped
public class FailingPlugins {

    private static final int MOST = 20;

    @Inject
    PluginDoors doors;

    @Inject
    CurrentUser user;

    @Inject
    AdminFrame adminFrame;

    @Inject
    Moments moments;

    /** One of them, in words. */
    public record Row(String name, String what, String next) {}

    public List<Row> getAll() {
        return user.may(Areas.SITE, Verb.EDIT, "*")
                ? doors.shut().stream().limit(MOST).map(this::row).toList()
                : List.of();
    }

    private Row row(ShutDoor shut) {
        return new Row(
                shut.door().called().in(Speech.ofScreens()),
                shut.reason().in(Speech.ofScreens()) + " That was "
                        + moments.casual(shut.state().at(), adminFrame.getSite().zone()) + "; server.log says how.",
                shut.state().stillShut()
                        ? "Visitors are told to come back later, and once a minute it is tried again. Tell whoever made the plugin."
                                + " Without its jar everything else runs on."
                        : "It works again.");
    }
}
