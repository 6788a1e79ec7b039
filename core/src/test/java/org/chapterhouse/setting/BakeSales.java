package org.chapterhouse.setting;

import jakarta.json.JsonObject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.bakesales.Prices;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.People;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** For tests of settings: two chapters that sell cakes, and an administrator who decides about it. */
abstract class BakeSales {

    static final String PRICES = "bake-sales.prices";
    static final String SEASON = "bake-sales.season";

    static Core core;
    static People people;
    static SettingsDesk desk;
    static CurrentSettings current;
    static Site ny;
    static Site tx;
    static Site national;
    static Account ana;

    @BeforeAll
    static void twoChapters() {
        core = Core.start();
        people = new People(core);
        desk = core.get(SettingsDesk.class);
        current = core.get(CurrentSettings.class);
        people.chapter("ny");
        people.chapter("tx");
        var sites = core.get(Sites.class);
        ny = sites.require("ny");
        tx = sites.require("tx");
        national = sites.national();
        ana = people.hire("ana", RoleId.ADMINISTRATOR, "*");
    }

    @AfterAll
    static void stop() {
        core.close();
    }

    @BeforeEach
    void undecided() throws SQLException {
        try (var connection = core.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from setting_version; delete from setting_secret");
        }
        core.pass(Duration.ofMinutes(1));
    }

    static JsonObject prices(int cents, String terminal) {
        return RecordJson.write(
                new Prices(cents, "USD", terminal.isEmpty() ? null : URI.create(terminal), Secret.NONE));
    }

    OpenSettings opened(Site site) {
        return people.as(ana, () -> desk.open(PRICES, site));
    }

    void save(SettingsDraft draft) {
        people.does(ana, () -> desk.save(PRICES, ny, draft));
    }

    List<String> audited() {
        return people.as(ana, () -> core.get(AuditTrail.class).entries("ny", Long.MAX_VALUE, 500)).stream()
                .filter(entry ->
                        entry.act().startsWith("settings.") && entry.at().equals(now()))
                .map(entry ->
                        entry.act() + " " + entry.subject() + " " + entry.site() + " " + new TreeMap<>(entry.detail()))
                .toList();
    }

    static Instant now() {
        return core.get(Clock.class).instant();
    }

    static void run(String sql) throws SQLException {
        try (var connection = core.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
