package org.chapterhouse.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.setting.internal.SecretStore;
import org.chapterhouse.setting.internal.SettingsCache;
import org.chapterhouse.setting.internal.SettingsCache.Held;
import org.chapterhouse.setting.internal.VersionStore;
import org.chapterhouse.site.Site;
import org.chapterhouse.text.Secret;

/**
 * What settings say now, for a plugin's own code.
 *
 * <pre>{@code
 * var price = settings.of(Prices.class, site).usual();
 * }</pre>
 *
 * <p>Asking costs nothing: they are remembered, and forgotten on every node when somebody changes them. A template asks its page,
 * which knows no secrets.
 */
@ApplicationScoped
@ForEveryone("a plugin's code reads what its own work goes by, whoever it works for")
public class CurrentSettings {

    private static final Logger LOG = System.getLogger(CurrentSettings.class.getName());

    @Inject
    SettingsCatalog catalog;

    @Inject
    SettingsCache cache;

    @Inject
    VersionStore versions;

    @Inject
    SecretStore secrets;

    /** Settings for the whole suite. */
    public <T extends Record> T of(Class<T> settings) {
        var known = catalog.of(settings);
        if (known.settings().isPerSite()) {
            throw new IllegalArgumentException("every site has its own " + settings.getSimpleName() + ": say which");
        }
        return settings.cast(held(new SettingsPlace<>(known, Optional.empty())).whole());
    }

    /** Settings as they are on a site. */
    public <T extends Record> T of(Class<T> settings, Site site) {
        return settings.cast(held(SettingsPlace.of(catalog.of(settings), site)).whole());
    }

    /** Wherever they hold. */
    <T extends Record> T saved(SettingsPlace<T> place) {
        return place.settings().settings().recordType().cast(held(place).whole());
    }

    /** The same without the secrets, for what is shown to anybody. */
    @HouseOnly
    public <T extends Record> T shown(Class<T> settings, Site site) {
        return settings.cast(held(SettingsPlace.of(catalog.of(settings), site)).shown());
    }

    private <T extends Record> Held held(SettingsPlace<T> place) {
        return cache.of(place, () -> new Held(read(place, secrets.all(place)), read(place, Map.of()), cache.fresh()));
    }

    /** What a newer version of the plugin cannot read any more is as if nobody had decided. */
    private <T extends Record> T read(SettingsPlace<T> place, Map<String, Secret> known) {
        var settings = place.settings();
        var document = versions.newest(place).map(SettingsVersion::document).orElseGet(settings::blank);
        try {
            return settings.read(document, known);
        } catch (JsonShapeMismatch e) {
            LOG.log(Level.WARNING, "The settings " + place.setting() + " cannot be read, so the usual ones hold", e);
            return settings.read(settings.blank(), known);
        }
    }
}
