package org.chapterhouse.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.chapterhouse.audit.AuditEntry;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.bakesales.Prices;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.People;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sets a card terminal up rings there once, and is told whether it rang. */
class TryingOutTest {

    private static final String PRICES = "bake-sales.prices";

    private static final Core CORE = Core.start();
    private static final People PEOPLE = new People(CORE);

    private final TryingOut tryingOut = CORE.get(TryingOut.class);

    private static Site ny;
    private static Account ana;
    private static Account eve;

    @BeforeAll
    static void aChapter() {
        PEOPLE.chapter("ny");
        ny = CORE.get(Sites.class).require("ny");
        ana = PEOPLE.hire("ana", RoleId.ADMINISTRATOR, "*");
        eve = PEOPLE.hire("eve", RoleId.EDITOR, "ny");
    }

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void waitAWhile() {
        CORE.pass(Duration.ofHours(1));
    }

    private Tried tryOut() {
        return PEOPLE.as(ana, () -> tryingOut.tryOut(PRICES, ny));
    }

    private static String words(Tried tried) {
        return tried.words().in(Locale.ENGLISH);
    }

    private static void saves(String terminal) {
        var desk = CORE.get(SettingsDesk.class);
        PEOPLE.does(ana, () -> {
            var prices = new Prices(250, "USD", terminal.isEmpty() ? null : URI.create(terminal), Secret.NONE);
            desk.save(PRICES, ny, SettingsDraft.of(desk.open(PRICES, ny).base(), RecordJson.write(prices)));
        });
    }

    @Test
    void whatIsSavedIsTriedForWhoeverAskedAndNoted() {
        saves("https://cards.example");
        var tried = tryOut();
        assertThat(tried.hasWorked()).isTrue();
        assertThat(words(tried)).isEqualTo("https://cards.example rang for ana of ny.");
        assertThat(noted().get(0)).satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("settings.tried-out");
            assertThat(entry.detail()).isEqualTo(Map.of("worked", "yes"));
        });
    }

    @Test
    void whatDoesNotWorkSaysWhatToDo() {
        saves("");
        var tried = tryOut();
        assertThat(tried.hasWorked()).isFalse();
        assertThat(words(tried)).isEqualTo("No terminal is named. Enter its address and save first.");
        assertThat(noted().get(0).detail()).isEqualTo(Map.of("worked", "no"));
    }

    @Test
    void whatFailsByItselfIsToldInThePluginsName() {
        saves("https://cards.example/broken");
        var tried = tryOut();
        assertThat(tried.hasWorked()).isFalse();
        assertThat(words(tried)).contains("bake-sales", "Reference");
    }

    @Test
    void itIsDoneThreeTimesAMinuteAndNotForOthers() {
        saves("https://cards.example");
        IntStream.range(0, 3).forEach(time -> assertThat(tryOut().hasWorked()).isTrue());
        assertThatExceptionOfType(TriedTooOften.class)
                .isThrownBy(this::tryOut)
                .withMessageContaining("CH-135")
                .withMessageContaining("Wait a minute");
        assertThat(PEOPLE.as(PEOPLE.hire("cleo", RoleId.ADMINISTRATOR, "*"), () -> tryingOut.tryOut(PRICES, ny))
                        .hasWorked())
                .isTrue();
        CORE.pass(Duration.ofSeconds(61));
        assertThat(tryOut().hasWorked()).isTrue();
    }

    @Test
    void whoMayNotChangeThemMayNotTryThemOut() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> PEOPLE.does(eve, () -> tryingOut.tryOut(PRICES, ny)));
        assertThatExceptionOfType(NoSuchSettings.class)
                .isThrownBy(() -> PEOPLE.does(ana, () -> tryingOut.tryOut("bake-sales.season", ny)));
    }

    private static List<AuditEntry> noted() {
        return PEOPLE.as(ana, () -> CORE.get(AuditTrail.class).entries("*", Long.MAX_VALUE, 10));
    }
}
