package org.chapterhouse.web.admin.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.setting.SettingsPlace;
import org.chapterhouse.site.Site;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.web.admin.screen.SettingsAddress;

/** The settings that this person may change on this site, by the plugin that has them. */
@Named
@RequestScoped
public class AllSettings {

    @Inject
    SettingsDesk desk;

    @Inject
    AdminFrame adminFrame;

    @Inject
    Moments moments;

    private List<Plugin> plugins = List.of();

    /** A plugin and what may be decided about it. */
    public record Plugin(String name, List<Entry> entries) {}

    /**
     * Settings in the list.
     *
     * @param when who changed them last
     * @param everywhere whether they hold for the whole suite
     */
    public record Entry(String title, String url, String when, boolean everywhere) {}

    @PostConstruct
    void read() {
        var site = adminFrame.getSite();
        var byPlugin = new LinkedHashMap<String, List<Entry>>();
        desk.places(site)
                .forEach(place -> byPlugin.computeIfAbsent(
                                place.settings().name().in(Speech.ofScreens()), plugin -> new ArrayList<>())
                        .add(entry(place, site)));
        plugins = byPlugin.entrySet().stream()
                .map(plugin -> new Plugin(plugin.getKey(), plugin.getValue()))
                .toList();
    }

    private Entry entry(SettingsPlace<?> place, Site site) {
        return new Entry(
                place.settings().words(Speech.ofScreens()).title(),
                new SettingsAddress(place.setting(), site).url(),
                desk.open(place.setting(), site)
                        .newest()
                        .map(last -> "Changed " + moments.casual(last.createdAt(), site.zone()) + " by "
                                + last.authorName() + ".")
                        .orElse("Nobody has changed them yet."),
                place.site().isEmpty());
    }

    public List<Plugin> getPlugins() {
        return plugins;
    }
}
