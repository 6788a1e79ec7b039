package org.chapterhouse.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.bakesales.Prices;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.text.Secret;
import org.junit.jupiter.api.Test;

/** A secret among settings is written, and never shown again. */
class SecretSettingsTest extends BakeSales {

    private static final String KEY = "k3y-of-the-terminal";

    private static SettingsDraft withKey(int base, String key) {
        return new SettingsDraft(
                base, prices(300, "https://cards.example"), Map.of("terminalKey", new Secret(key)), Set.of());
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
        people.does(ana, () -> desk.restore(PRICES, ny, 1));
        assertThat(current.of(Prices.class, ny).terminalKey().value())
                .as("a version has no secrets to bring back")
                .isEqualTo("other");
        save(new SettingsDraft(4, prices(300, ""), Map.of(), Set.of("terminalKey")));
        assertThat(current.of(Prices.class, ny).terminalKey().isSet()).isFalse();
        assertThat(people.as(ana, () -> desk.history(PRICES, ny)).get(0).secretsCleared())
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
        core.pass(Duration.ofMinutes(1));
        assertThat(current.of(Prices.class, tx).terminalKey().isSet()).isFalse();
        assertThat(opened(tx).secrets().values())
                .extracting(SecretState::readable)
                .containsExactly(false);
    }

    @Test
    void aSecretSealedWithAnotherKeyIsToldAsUnreadable() throws SQLException {
        save(withKey(0, KEY));
        run("update setting_secret set key = 'another'");
        core.pass(Duration.ofMinutes(1));
        assertThat(opened(ny).secrets().values())
                .extracting(SecretState::readable)
                .containsExactly(false);
        assertThat(current.of(Prices.class, ny).terminalKey().isSet()).isFalse();
        save(withKey(1, "typed again"));
        assertThat(current.of(Prices.class, ny).terminalKey().value()).isEqualTo("typed again");
    }

    /** Every row of the tables that could tell, the audit trail among them. */
    private static String everythingKept() throws SQLException {
        var all = new StringBuilder();
        try (var connection = core.owner().getConnection();
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
}
