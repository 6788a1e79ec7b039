package org.chapterhouse.setting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.SqlStatement;
import org.chapterhouse.setting.SettingsPlace;
import org.chapterhouse.setting.SettingsVersion;

/** What settings have said; the newest version is what they say. */
@ApplicationScoped
public class VersionStore {

    private static final String SELECT =
            "select number, document, secrets_set, secrets_cleared, author_id, author_name, created_at from setting_version"
                    + " where setting = :setting and site_id is not distinct from :site::uuid";

    @Inject
    Sql sql;

    public Optional<SettingsVersion> newest(SettingsPlace<?> place) {
        return of(SELECT + " order by number desc limit 1", place).first(SettingsVersion.class);
    }

    public Optional<SettingsVersion> find(SettingsPlace<?> place, int number) {
        return of(SELECT + " and number = :number", place)
                .with("number", number)
                .first(SettingsVersion.class);
    }

    /** Newest first. */
    public List<SettingsVersion> newest(SettingsPlace<?> place, int most) {
        return of(SELECT + " order by number desc limit :most", place)
                .with("most", most)
                .list(SettingsVersion.class);
    }

    /** @return whether nobody was faster */
    public boolean add(SettingsPlace<?> place, SettingsVersion version) {
        return of(
                                "insert into setting_version (setting, site_id, number, document, secrets_set, secrets_cleared,"
                                        + " author_id, author_name, created_at) values (:setting, :site::uuid, :number, :document,"
                                        + " :secretsSet, :secretsCleared, :authorId, :authorName, :createdAt) on conflict do nothing",
                                place)
                        .with(version)
                        .run()
                == 1;
    }

    private SqlStatement of(String statement, SettingsPlace<?> place) {
        return sql.of(statement).with("setting", place.setting()).with("site", place.siteId());
    }
}
