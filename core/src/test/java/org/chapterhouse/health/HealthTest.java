package org.chapterhouse.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.bakesales.Season;
import org.chapterhouse.command.Commands;
import org.chapterhouse.errands.Thanks;
import org.chapterhouse.mail.Letters;
import org.chapterhouse.mail.MailAddress;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.setting.SettingsDraft;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not well is found, told with what to do, and told no more when it is mended. */
class HealthTest {

    private static final Core CORE = Core.start();

    private final Health health = CORE.get(Health.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void allIsWell() {
        var asOwner = new Sql(CORE.owner());
        asOwner.of("delete from letter").run();
        asOwner.of("delete from job_order").run();
        oven("");
        look();
    }

    private static void oven(String notice) {
        var desk = CORE.get(SettingsDesk.class);
        CORE.asSystem(() -> {
            var national = CORE.get(Sites.class).national();
            var base = desk.open("bake-sales.season", national).base();
            desk.save("bake-sales.season", national, SettingsDraft.of(base, RecordJson.write(new Season(notice))));
        });
    }

    private List<Ailment> look() {
        return CORE.get(SystemUser.class).call(() -> {
            health.lookNow();
            return health.ailments();
        });
    }

    private static String words(Ailment ailment) {
        return ailment.check().called().in(Locale.ENGLISH) + ": "
                + ailment.complaint().in(Locale.ENGLISH);
    }

    @Test
    void whatIsNotWellIsToldSinceItWasFoundUntilItIsMended() {
        assertThat(look()).isEmpty();
        oven("cold");
        var found = CORE.get(Clock.class).instant();
        assertThat(look())
                .singleElement()
                .satisfies(ailment -> assertThat(words(ailment))
                        .isEqualTo("Oven: The oven is cold. Light it before the first guests come."));
        CORE.pass(Duration.ofMinutes(5));
        assertThat(look())
                .singleElement()
                .satisfies(ailment -> assertThat(ailment.since()).isEqualTo(found));
        oven("");
        assertThat(look()).isEmpty();
    }

    @Test
    void aCheckThatFailsIsToldInThePluginsName() {
        oven("burning");
        assertThat(look())
                .singleElement()
                .satisfies(ailment -> assertThat(words(ailment)).contains("bake-sales", "Reference"));
    }

    @Test
    void lettersThatWaitAndWorkThatNobodyDoesAreFound() {
        CORE.get(Letters.class)
                .send(
                        new Thanks("Bo", "a chair", LocalDate.of(2026, 5, 26), Optional.empty()),
                        new MailAddress("bo@example.org"),
                        Locale.US);
        CORE.pass(Duration.ofMinutes(31));
        assertThat(look())
                .extracting(HealthTest::words)
                .satisfiesExactly(
                        letters -> assertThat(letters)
                                .startsWith("Letters: One letter waits to be delivered, the oldest since")
                                .doesNotContain("bo@"),
                        work -> assertThat(work)
                                .startsWith("Work in the background: One piece of work is due since more than 30"));
        CORE.doJobs();
        assertThat(look())
                .extracting(HealthTest::words)
                .singleElement()
                .asString()
                .contains("CH-613");
    }

    @Test
    void theConsoleIsToldAndAScriptToo() {
        var said = new ArrayList<String>();
        assertThat(CORE.get(Commands.class).run(List.of("health"), "ops", said::add))
                .isTrue();
        assertThat(said).contains("Database: well.", "Oven: well.", "Room on the disk: well.");
        oven("cold");
        said.clear();
        assertThat(CORE.get(Commands.class).run(List.of("health"), "ops", said::add))
                .isFalse();
        assertThat(said)
                .contains("Oven: The oven is cold. Light it before the first guests come.")
                .last()
                .isEqualTo("CH-058 One thing needs attention.");
    }

    @Test
    void aDiskThatIsNearlyFullIsTold() {
        assertThat(DiskCheck.of(DiskCheck.LITTLE, Path.of("/data")).isWell()).isTrue();
        assertThat(DiskCheck.of(120_000_000, Path.of("/data"))
                        .complaint()
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .isEqualTo("Where /data lies, 120 MB are left. Make room soon: without any, nothing can be saved.");
    }

    @Test
    void nobodyElseLooks() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(health::lookNow);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(health::ailments);
    }

    @Test
    void whatTheSuiteLooksAtIsCalledSomethingInBothLanguages() {
        for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            assertThat(CORE.all(HouseCheck.class))
                    .hasSizeGreaterThan(4)
                    .noneMatch(check -> check.called().in(language).startsWith("check."));
        }
    }

    @Test
    void aNameAndALimitAreSensible() {
        assertThatIllegalArgumentException().isThrownBy(() -> HealthCheck.of("The oven"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthCheck.of("oven").atMost(Duration.ofMinutes(2)));
    }
}
