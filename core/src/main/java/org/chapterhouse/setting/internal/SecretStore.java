package org.chapterhouse.setting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.setting.SecretState;
import org.chapterhouse.setting.SettingsPlace;
import org.chapterhouse.text.Secret;

/** The secrets among the settings, sealed before they get here. */
@ApplicationScoped
public class SecretStore {

    @Inject
    Sql sql;

    @Inject
    SecretBox box;

    @Inject
    Clock clock;

    private record Row(String field, String key, String sealed, Instant setAt) {

        SecretBox.Sealed asSealed() {
            return new SecretBox.Sealed(key, sealed);
        }
    }

    /** Those that can be opened. */
    public Map<String, Secret> all(SettingsPlace<?> place) {
        var open = new LinkedHashMap<String, Secret>();
        rows(place)
                .forEach(row -> box.open(row.asSealed(), name(place, row.field()))
                        .ifPresent(secret -> open.put(row.field(), secret)));
        return open;
    }

    /** That they are there, and since when. */
    public Map<String, SecretState> states(SettingsPlace<?> place) {
        var states = new LinkedHashMap<String, SecretState>();
        rows(place)
                .forEach(row -> states.put(
                        row.field(),
                        new SecretState(
                                row.setAt(),
                                box.open(row.asSealed(), name(place, row.field()))
                                        .isPresent())));
        return states;
    }

    /** How many this server cannot open, because it has another key. */
    long foreign() {
        return sql.of("select count(*) from setting_secret where key <> :key")
                .with("key", box.keyName().orElse(""))
                .first(Long.class)
                .orElseThrow();
    }

    private List<Row> rows(SettingsPlace<?> place) {
        return sql.of("select field, key, sealed, set_at from setting_secret"
                        + " where setting = :setting and site_id is not distinct from :site::uuid order by field")
                .with("setting", place.setting())
                .with("site", place.siteId())
                .list(Row.class);
    }

    public void put(SettingsPlace<?> place, String field, Secret secret) {
        clear(place, field);
        var sealed = box.seal(secret, name(place, field));
        sql.of("insert into setting_secret (setting, site_id, field, key, sealed, set_at)"
                        + " values (:setting, :site::uuid, :field, :key, :text, :now)")
                .with("setting", place.setting())
                .with("site", place.siteId())
                .with("field", field)
                .with(sealed)
                .with("now", clock.instant())
                .run();
    }

    public void clear(SettingsPlace<?> place, String field) {
        sql.of("delete from setting_secret"
                        + " where setting = :setting and site_id is not distinct from :site::uuid and field = :field")
                .with("setting", place.setting())
                .with("site", place.siteId())
                .with("field", field)
                .run();
    }

    /** For which place it is sealed. */
    private static String name(SettingsPlace<?> place, String field) {
        return place.setting() + "/" + place.siteId().map(Object::toString).orElse("*") + "/" + field;
    }
}
