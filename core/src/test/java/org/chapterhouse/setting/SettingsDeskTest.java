package org.chapterhouse.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.bakesales.Prices;
import org.chapterhouse.bakesales.Season;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.testkit.Statements;
import org.chapterhouse.text.Secret;
import org.junit.jupiter.api.Test;

/** What a chapter decides about its bake sales. */
class SettingsDeskTest extends BakeSales {

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
        people.does(ana, () -> desk.save(SEASON, ny, SettingsDraft.of(0, RecordJson.write(new Season("Until May.")))));
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
                new SettingsDraft(0, prices(300, ""), Map.of("terminalKey", new Secret("k3y")), Set.of());
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
        people.does(ana, () -> desk.restore(PRICES, ny, 1));
        assertThat(current.of(Prices.class, ny).cents()).isEqualTo(300);
        assertThat(people.as(ana, () -> desk.history(PRICES, ny)))
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
    void whatTheRecordOfTodayCannotReadIsAsIfUndecided() throws SQLException {
        save(SettingsDraft.of(0, prices(300, "")));
        run(
                "insert into setting_version select setting, site_id, 2, '{\"cents\": \"three\"}', '{}', '{}', null, 'x', now()"
                        + " from setting_version");
        core.pass(Duration.ofMinutes(1));
        assertThat(current.of(Prices.class, ny).cents()).isEqualTo(250);
        assertThat(opened(ny).document().get("cents")).asString().contains("three");
    }

    @Test
    void whoeverMayNotChangeThemSeesNone() {
        var editor = people.hire("ed", RoleId.EDITOR, "ny");
        var chief = people.hire("chief", RoleId.ADMINISTRATOR, "ny");
        assertThat(people.as(editor, () -> desk.places(ny))).isEmpty();
        assertThat(people.as(chief, () -> desk.places(ny)))
                .extracting(SettingsPlace::setting)
                .containsExactly("suite.home", PRICES);
        assertThat(people.as(chief, () -> desk.places(tx))).isEmpty();
        assertThat(people.as(ana, () -> desk.places(national)))
                .extracting(SettingsPlace::setting, place -> place.site().isPresent())
                .contains(tuple(PRICES, true), tuple(SEASON, false));
        for (var refused : List.<Runnable>of(
                () -> desk.open(PRICES, tx),
                () -> desk.history(PRICES, tx),
                () -> desk.save(PRICES, tx, SettingsDraft.of(0, prices(1, ""))),
                () -> desk.restore(PRICES, tx, 1),
                () -> desk.open(SEASON, ny))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> people.does(chief, refused));
        }
        assertThatExceptionOfType(NoSuchSettings.class)
                .isThrownBy(() -> people.does(ana, () -> desk.open("raffles.none", ny)));
    }
}
