package org.chapterhouse.setting;

import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Grant;
import org.chapterhouse.site.Site;

/**
 * Settings and where they hold.
 *
 * @param site none for the whole suite
 */
@HouseOnly
public record SettingsPlace<T extends Record>(KnownSettings<T> settings, Optional<Site> site) {

    /** What the settings are for a site: those for the whole suite are the same everywhere. */
    static <T extends Record> SettingsPlace<T> of(KnownSettings<T> settings, Site site) {
        return new SettingsPlace<>(
                settings, Optional.of(site).filter(any -> settings.settings().isPerSite()));
    }

    /** As a permission and the audit trail name it. */
    public String slug() {
        return site.map(Site::slug).orElse(Grant.EVERY_SITE);
    }

    public String setting() {
        return settings.id();
    }

    public Optional<UUID> siteId() {
        return site.map(Site::id);
    }
}
