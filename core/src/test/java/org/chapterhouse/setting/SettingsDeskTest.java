package org.chapterhouse.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.bakesales.Prices;
import org.chapterhouse.bakesales.Season;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.People;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.Statements;
import org.chapterhouse.text.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a chapter decides about its bake sales. */
class SettingsDeskTest {

    private static final String PRICES = "bake-sales.prices";
    private static final String SEASON = "bake-sales.season";
    private static final String KEY = "k3y-of-the-terminal";

    private static final Core CORE = Core.start();
    private static final People PEOPLE = new People(CORE);

    private final SettingsDesk desk = CORE.get(SettingsDesk.class);
    private final CurrentSettings current = CORE.get(CurrentSettings.class);

    private static Site ny;
    private static Site tx;
    private static Site national;
    private static Account ana;

    @BeforeAll
    static void twoChapters() {
        PEOPLE.chapter("ny");
        PEOPLE.chapter("tx");
        var sites = CORE.get(Sites.class);
        ny = sites.require("ny");
        tx = sites.require("tx");
        national = sites.national();
        ana = PEOPLE.hire("ana", RoleId.ADMINISTRATOR, "*");
    }

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void undecided() throws SQLException {
        try (var connection = CORE.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from setting_version; delete from setting_secret");
        }
        CORE.pass(Duration.ofMinutes(1));
    }

    private static JsonObject prices(int cents, String terminal) {
        return RecordJson.write(
                new Prices(cents, "USD", terminal.isEmpty() ? null : URI.create(terminal), Secret.NONE));
    }

    private OpenSettings opened(Site site) {
        return PEOPLE.as(ana, () -> desk.open(PRICES, site));
    }

    private void save(SettingsDraft draft) {
        PEOPLE.does(ana, () -> desk.save(PRICES, ny, draft));
    }

    private static SettingsDraft withKey(int base, String key) {
        return new SettingsDraft(
                base, prices(300, "https://cards.example"), Map.of("terminalKey", new Secret(key)), Set.of());
    }

    @Test
    void whatIsUsualHoldsUntilSomebodyDecides() {
        assertThat(current.of(Prices.class, ny)).isEqualTo(new Prices(250, "USD", null, Secret.NONE));
        assertThat(current.of(Season.class).notice()).isEmpty();
        assertThat(opened(ny).base()).isZero();
        assertThat(opened(ny).document().getInt("cents")).isEqualTo(250);
    }

    @Test
    void everySiteDecidesForItself() {
        save(SettingsDraft.of(0, prices(300, "")));
        assertThat(current.of(Prices.class, ny).cents()).isEqualTo(300);
        assertThat(current.of(Prices.class, tx).cents()).isEqualTo(250);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> current.of(Prices.class))
                .withMessageContaining("every site");
    }

    @Test
    void whatHoldsForTheSuiteIsTheSameEverywhere() {
        PEOPLE.does(ana, () -> desk.save(SEASON, ny, SettingsDraft.of(0, RecordJson.write(new Season("Until May.")))));
        assertThat(current.of(Season.class).notice()).isEqualTo("Until May.");
        assertThat(current.of(Season.class, tx).notice()).isEqualTo("Until May.");
    }

    @Test
    void theyAreRememberedUntilTheyChange() {
        current.of(Prices.class, ny);
        assertThat(Statements.of(() -> current.of(Prices.class, ny))).isEmpty();
        save(SettingsDraft.of(0, prices(300, "")));
        assertThat(current.of(Prices.class, ny).cents()).isEqualTo(300);
    }

    @Test
    void whatConstraintsAndChecksRefuseIsNotSaved() {
        assertThatExceptionOfType(InvalidSettings.class)
                .isThrownBy(() -> save(SettingsDraft.of(0, prices(-1, ""))))
                .satisfies(invalid -> assertThat(invalid.findings())
                        .singleElement()
                        .satisfies(finding -> {
                            assertThat(finding.path()).isEqualTo("cents");
                            assertThat(finding.message().in(Locale.ENGLISH)).contains("0");
                        }));
        assertThatExceptionOfType(InvalidSettings.class)
                .isThrownBy(() -> save(SettingsDraft.of(0, RecordJson.write(new Prices(1, "", null, Secret.NONE)))))
                .withMessageContaining("“Currency” is needed.");
        var keyWithoutTerminal =
                new SettingsDraft(0, prices(300, ""), Map.of("terminalKey", new Secret(KEY)), Set.of());
        assertThatExceptionOfType(InvalidSettings.class)
                .isThrownBy(() -> save(keyWithoutTerminal))
                .withMessageContaining("no use without an address");
        assertThat(opened(ny).base()).isZero();
        assertThat(opened(ny).secrets()).isEmpty();
    }

    @Test
    void whoeverIsLaterIsToldAndOverwritesNothing() {
        save(SettingsDraft.of(0, prices(300, "")));
        assertThatExceptionOfType(StaleSettings.class)
                .isThrownBy(() -> save(SettingsDraft.of(0, prices(400, ""))))
                .withMessageContaining("ana");
        assertThat(current.of(Prices.class, ny).cents()).isEqualTo(300);
    }

    @Test
    void everyChangeIsAVersionThatCanBeRestored() {
        save(SettingsDraft.of(0, prices(300, "")));
        save(SettingsDraft.of(1, prices(400, "")));
        save(SettingsDraft.of(2, prices(400, "")));
        PEOPLE.does(ana, () -> desk.restore(PRICES, ny, 1));
        assertThat(current.of(Prices.class, ny).cents()).isEqualTo(300);
        assertThat(PEOPLE.as(ana, () -> desk.history(PRICES, ny)))
                .extracting(
                        version -> version.number() + " " + version.document().getInt("cents"))
                .as("a save that changes nothing is none")
                .containsExactly("3 300", "2 400", "1 300");
        assertThat(audited())
                .containsExactly(
                        "settings.restored settings:bake-sales.prices ny {version=3}",
                        "settings.changed settings:bake-sales.prices ny {version=2}",
                        "settings.changed settings:bake-sales.prices ny {version=1}");
    }

    @Test
    void onlyThePluginsCodeReadsASecret() throws SQLException {
        save(withKey(0, KEY));
        assertThat(current.of(Prices.class, ny).terminalKey().value()).isEqualTo(KEY);
        assertThat(current.shown(Prices.class, ny).terminalKey()).isEqualTo(Secret.NONE);
        assertThat(current.shown(Prices.class, ny).cents()).isEqualTo(300);
        assertThat(opened(ny).secrets()).containsOnlyKeys("terminalKey");
        assertThat(opened(ny).document()).doesNotContainKey("terminalKey");
        assertThat(everythingKept()).contains("terminalKey").doesNotContain(KEY);
        assertThat(current.of(Prices.class, ny))
                .asString()
                .contains("(a secret)")
                .doesNotContain(KEY);
        assertThat(audited())
                .containsExactly("settings.changed settings:bake-sales.prices ny {secrets-set=terminalKey, version=1}");
    }

    @Test
    void aSecretStaysUntilItIsReplacedOrCleared() {
        save(withKey(0, KEY));
        save(SettingsDraft.of(1, prices(400, "https://cards.example")));
        assertThat(current.of(Prices.class, ny).terminalKey().value()).isEqualTo(KEY);
        save(new SettingsDraft(
                2, prices(400, "https://cards.example"), Map.of("terminalKey", new Secret("other")), Set.of()));
        assertThat(current.of(Prices.class, ny).terminalKey().value()).isEqualTo("other");
        PEOPLE.does(ana, () -> desk.restore(PRICES, ny, 1));
        assertThat(current.of(Prices.class, ny).terminalKey().value())
                .as("a version has no secrets to bring back")
                .isEqualTo("other");
        save(new SettingsDraft(4, prices(300, ""), Map.of(), Set.of("terminalKey")));
        assertThat(current.of(Prices.class, ny).terminalKey().isSet()).isFalse();
        assertThat(PEOPLE.as(ana, () -> desk.history(PRICES, ny)).get(0).secretsCleared())
                .containsExactly("terminalKey");
    }

    @Test
    void aSecretThatStandsInTheDocumentIsKeptNowhere() throws SQLException {
        save(SettingsDraft.of(0, RecordJson.write(new Prices(300, "USD", null, new Secret(KEY)))));
        assertThat(current.of(Prices.class, ny).terminalKey().isSet()).isFalse();
        assertThat(everythingKept()).doesNotContain(KEY);
    }

    @Test
    void aSecretMovedToAnotherPlaceCannotBeRead() throws SQLException {
        save(withKey(0, KEY));
        run("update setting_secret set site_id = '" + tx.id() + "'");
        CORE.pass(Duration.ofMinutes(1));
        assertThat(current.of(Prices.class, tx).terminalKey().isSet()).isFalse();
        assertThat(opened(tx).secrets().values())
                .extracting(SecretState::readable)
                .containsExactly(false);
    }

    @Test
    void aSecretSealedWithAnotherKeyIsToldAsUnreadable() throws SQLException {
        save(withKey(0, KEY));
        run("update setting_secret set key = 'another'");
        CORE.pass(Duration.ofMinutes(1));
        assertThat(opened(ny).secrets().values())
                .extracting(SecretState::readable)
                .containsExactly(false);
        assertThat(current.of(Prices.class, ny).terminalKey().isSet()).isFalse();
        save(withKey(1, "typed again"));
        assertThat(current.of(Prices.class, ny).terminalKey().value()).isEqualTo("typed again");
    }

    @Test
    void whatTheRecordOfTodayCannotReadIsAsIfUndecided() throws SQLException {
        save(SettingsDraft.of(0, prices(300, "")));
        run(
                "insert into setting_version select setting, site_id, 2, '{\"cents\": \"three\"}', '{}', '{}', null, 'x', now()"
                        + " from setting_version");
        CORE.pass(Duration.ofMinutes(1));
        assertThat(current.of(Prices.class, ny).cents()).isEqualTo(250);
        assertThat(opened(ny).document().get("cents")).asString().contains("three");
    }

    @Test
    void whoeverMayNotChangeThemSeesNone() {
        var editor = PEOPLE.hire("ed", RoleId.EDITOR, "ny");
        var chief = PEOPLE.hire("chief", RoleId.ADMINISTRATOR, "ny");
        assertThat(PEOPLE.as(editor, () -> desk.places(ny))).isEmpty();
        assertThat(PEOPLE.as(chief, () -> desk.places(ny)))
                .extracting(SettingsPlace::setting)
                .containsExactly("suite.home", PRICES);
        assertThat(PEOPLE.as(chief, () -> desk.places(tx))).isEmpty();
        assertThat(PEOPLE.as(ana, () -> desk.places(national)))
                .extracting(SettingsPlace::setting, place -> place.site().isPresent())
                .contains(tuple(PRICES, true), tuple(SEASON, false));
        for (var refused : List.<Runnable>of(
                () -> desk.open(PRICES, tx),
                () -> desk.history(PRICES, tx),
                () -> desk.save(PRICES, tx, SettingsDraft.of(0, prices(1, ""))),
                () -> desk.restore(PRICES, tx, 1),
                () -> desk.open(SEASON, ny))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> PEOPLE.does(chief, refused));
        }
        assertThatExceptionOfType(NoSuchSettings.class)
                .isThrownBy(() -> PEOPLE.does(ana, () -> desk.open("raffles.none", ny)));
    }

    private List<String> audited() {
        return PEOPLE.as(ana, () -> CORE.get(AuditTrail.class).entries("ny", Long.MAX_VALUE, 500)).stream()
                .filter(entry ->
                        entry.act().startsWith("settings.") && entry.at().equals(now()))
                .map(entry ->
                        entry.act() + " " + entry.subject() + " " + entry.site() + " " + new TreeMap<>(entry.detail()))
                .toList();
    }

    private static Instant now() {
        return CORE.get(Clock.class).instant();
    }

    /** Every row of the tables that could tell, the audit trail among them. */
    private static String everythingKept() throws SQLException {
        var all = new StringBuilder();
        try (var connection = CORE.owner().getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of("setting_version", "setting_secret", "audit_entry")) {
                try (var rows = statement.executeQuery("select row_to_json(t)::text from " + table + " t")) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    private static void run(String sql) throws SQLException {
        try (var connection = CORE.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
