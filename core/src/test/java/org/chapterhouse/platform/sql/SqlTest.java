package org.chapterhouse.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlTest {

    private static final Core CORE = Core.start();

    private final Sql sql = CORE.get(Sql.class);

    @BeforeAll
    static void createTable() {
        var owner = new Sql(CORE.owner());
        owner.of("""
                create table gift (id uuid primary key, label text, home_site_id uuid, home_path text, amount numeric,
                  pieces int, total bigint, is_kept boolean, given_on date, at timestamptz, language text, zone text,
                  kind text, payload jsonb, tags text[], words jsonb, picture bytea)""").run();
        owner.of("grant all on gift to application").run();
    }

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void empty() {
        sql.of("delete from gift").run();
    }

    enum Kind {
        SMALL,
        LARGE
    }

    record GiftId(UUID value) {}

    record Home(UUID siteId, Optional<String> path) {}

    record Gift(
            GiftId id,
            String label,
            Home home,
            BigDecimal amount,
            int pieces,
            long total,
            boolean isKept,
            Optional<LocalDate> givenOn,
            Instant at,
            Locale language,
            ZoneId zone,
            Kind kind,
            JsonObject payload,
            List<String> tags,
            Map<String, String> words) {}

    private static final String INSERT = """
            insert into gift (id, label, home_site_id, home_path, amount, pieces, total, is_kept, given_on, at, language,
              zone, kind, payload, tags, words)
            values (:id, :label, :home.siteId, :home.path, :amount, :pieces, :total, :isKept, :givenOn, :at, :language,
              :zone, :kind, :payload, :tags, :words)""";

    private static Gift gift(String label, Optional<LocalDate> givenOn, Optional<String> path) {
        return new Gift(
                new GiftId(UUID.randomUUID()),
                label,
                new Home(UUID.randomUUID(), path),
                new BigDecimal("12.50"),
                3,
                4_000_000_000L,
                true,
                givenOn,
                Instant.parse("2026-11-24T10:00:00.123456Z"),
                Locale.forLanguageTag("es-US"),
                ZoneId.of("America/New_York"),
                Kind.LARGE,
                JsonProvider.provider()
                        .createObjectBuilder()
                        .add("quote", "“Ya basta”, 'we' said: :no name?")
                        .build(),
                List.of("a, b", "c\"d", "{e}"),
                Map.of("role", "editor"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var full = gift("Full", Optional.of(LocalDate.of(2026, 11, 24)), Optional.of("/press"));
        var bare = gift("Bare", Optional.empty(), Optional.empty());
        assertThat(sql.of(INSERT).with(full).run()).isOne();
        sql.of(INSERT).with(bare).run();
        assertThat(sql.of("select * from gift order by label").list(Gift.class)).containsExactly(bare, full);
        assertThat(sql.of("select * from gift where id = any(:ids)")
                        .with("ids", List.of(full.id()))
                        .list(Gift.class))
                .containsExactly(full);
        assertThat(sql.of("select * from gift where id = any(:ids)")
                        .with("ids", List.of())
                        .list(Gift.class))
                .isEmpty();
    }

    @Test
    void aSingleValueIsReadFromTheFirstColumn() {
        sql.of(INSERT).with(gift("One", Optional.empty(), Optional.empty())).run();
        assertThat(sql.of("select count(*) from gift").first(Long.class)).contains(1L);
        assertThat(sql.of("select label, kind from gift").first(String.class)).contains("One");
        assertThat(sql.of("select kind from gift").first(Kind.class)).contains(Kind.LARGE);
        assertThat(sql.of("select 1 from gift where payload ? :key")
                        .with("key", "quote")
                        .any())
                .isTrue();
        assertThat(sql.of("select label from gift where pieces = :pieces")
                        .with("pieces", 99)
                        .first(String.class))
                .isEmpty();
    }

    record Times(
            LocalTime opens,
            LocalDateTime begins,
            OffsetDateTime ends,
            Duration lasts,
            Optional<Duration> pause,
            double share,
            URI where) {}

    @Test
    void everyKindOfTimeComesBackAsItWentIn() {
        var times = new Times(
                LocalTime.of(9, 30),
                LocalDateTime.of(2026, 12, 9, 9, 0, 1),
                OffsetDateTime.parse("2026-12-09T12:00:00Z"),
                Duration.parse("PT50H30M0.25S"),
                Optional.empty(),
                0.125,
                URI.create("https://example.org/a"));
        assertThat(sql.of(
                                "select cast(:opens as time) as opens, cast(:begins as timestamp) as begins,"
                                        + " cast(:ends as timestamptz) as ends, cast(:lasts as interval) as lasts,"
                                        + " cast(:pause as interval) as pause, cast(:share as float8) as share, :where as where")
                        .with(times)
                        .first(Times.class))
                .contains(times);
        assertThat(sql.of("select interval '2 days 1 minute'").first(Duration.class))
                .contains(Duration.ofDays(2).plusMinutes(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.of("select interval '1 month' as lasts").first(Duration.class))
                .withMessageContaining("months");
    }

    record Lists(
            List<Kind> kinds,
            List<LocalDate> days,
            List<GiftId> ids,
            List<Long> totals,
            List<Boolean> answers,
            List<BigDecimal> amounts,
            Optional<List<Integer>> none) {}

    @Test
    void aListComesBackAsWhatItIsOf() {
        var lists = new Lists(
                List.of(Kind.SMALL, Kind.LARGE),
                List.of(LocalDate.of(2026, 3, 29), LocalDate.of(1899, 1, 1)),
                List.of(new GiftId(UUID.randomUUID())),
                List.of(1L, 4_000_000_000L),
                List.of(true, false),
                List.of(new BigDecimal("1.50")),
                Optional.empty());
        assertThat(sql.of("select :kinds as kinds, :days as days, :ids as ids, :totals as totals,"
                                + " :answers as answers, :amounts as amounts, cast(null as int[]) as none")
                        .with(lists)
                        .first(Lists.class))
                .contains(lists);
    }

    record Strange(Year year) {}

    @Test
    void whatNoColumnIsReadAsIsToldByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.of("select 1 as year").first(Strange.class))
                .withMessageContaining("java.time.Year")
                .withMessageContaining("SqlStatement");
    }

    record Count(int pieces) {}

    @Test
    void nothingIsReadAsANumberWhereTheDatabaseHasNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.of("select null::int as pieces").first(Count.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.of("select null::text").first(String.class));
    }

    @Test
    void aValueThatNobodyGaveAndOneThatNobodyAskedForAreMistakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.of("select :a").any())
                .withMessageContaining(":a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.of("select :a").with("a", 1).with("b", 2).any())
                .withMessageContaining("b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.of("select :home")
                        .with(gift("", Optional.empty(), Optional.empty()))
                        .any())
                .withMessageContaining("Home");
    }

    @Test
    void theDatabaseRefusesInItsOwnWords() {
        var twice = gift("Twice", Optional.empty(), Optional.empty());
        sql.of(INSERT).with(twice).run();
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> sql.of(INSERT).with(twice).run())
                .withMessageContaining("23505");
    }
}
