package org.chapterhouse.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.audit.AuditEntry;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.bakesales.Orders;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.People;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is held of somebody who ordered a cake. */
class PersonalRecordsTest {

    private static final Instant FETCHED = Instant.parse("2026-06-01T12:00:00Z");

    private static final Core CORE = Core.start();
    private static final People PEOPLE = new People(CORE);
    private static final Account ANA = PEOPLE.hire("ana", RoleId.ADMINISTRATOR, "*");

    private final PersonalRecords records = CORE.get(PersonalRecords.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private static Asked orders(List<Asked> answers) {
        return answers.stream()
                .filter(asked -> asked.known().id().equals("bake-sales.orders"))
                .findFirst()
                .orElseThrow();
    }

    private Asked about(String person) {
        return orders(PEOPLE.as(ANA, () -> records.about(new Person(person))));
    }

    @Test
    void whoeverOrderedIsFoundByWhatTheyTypedAndNobodyElse() {
        CORE.get(Orders.class).order("zoe@example.org", "Carrot", FETCHED);
        CORE.get(Orders.class).order("zoey@example.org", "Apple", FETCHED);
        var found = about(" Zoe@Example.org ");
        assertThat(found.things()).singleElement().satisfies(thing -> {
            assertThat(thing.data().getString("cake")).isEqualTo("Carrot");
            assertThat(thing.until()).contains(FETCHED);
        });
        assertThat(found.known().name().apply(Locale.ENGLISH)).isEqualTo("Bake sales");
        assertThat(found.known().words(Locale.ENGLISH).title()).isEqualTo("Orders");
        assertThat(about("nobody@example.org").things()).isEmpty();
    }

    @Test
    void whoeverIsForgottenIsGoneAndTheTrailNamesNobody() {
        CORE.get(Orders.class).order("yuri@example.org", "Carrot", FETCHED);
        CORE.get(Orders.class).order("yuri@example.org", "Apple", FETCHED);
        CORE.get(Orders.class).order("yara@example.org", "Apple", FETCHED);
        var answers = PEOPLE.as(ANA, () -> records.forget(new Person("yuri@example.org")));
        assertThat(orders(answers).erased()).isEqualTo(2);
        assertThat(about("yuri@example.org").things()).isEmpty();
        assertThat(about("yara@example.org").things()).hasSize(1);
        assertThat(trail())
                .anyMatch(entry -> entry.contains("personal-data.erased personal-data:bake-sales.orders {things=2}"))
                .anyMatch(entry -> entry.contains("personal-data.searched"))
                .noneMatch(entry -> entry.contains("yuri") || entry.contains("example.org"));
    }

    @Test
    void oneThatFailsIsToldOfAndKeepsNoOtherFromAnswering() {
        CORE.get(Orders.class).order("mona@example.org", "Carrot", FETCHED);
        var answers = PEOPLE.as(ANA, () -> records.about(new Person("mona@example.org")));
        assertThat(answers).extracting(Asked::failed).contains(true, false);
        assertThat(orders(answers).things()).hasSize(1);
        var erased = PEOPLE.as(ANA, () -> records.forget(new Person("mona@example.org")));
        assertThat(erased).extracting(Asked::failed).contains(true, false);
        assertThat(orders(erased).erased()).isEqualTo(1);
        assertThat(about("mona@example.org").things()).isEmpty();
    }

    @Test
    void onlyWhoeverMayLooksForAnybody() {
        var chief = PEOPLE.hire("chief", RoleId.ADMINISTRATOR, "national");
        var person = new Person("zoe@example.org");
        assertThat(PEOPLE.as(ANA, records::maySearch)).isTrue();
        assertThat(PEOPLE.as(chief, records::maySearch)).isFalse();
        assertThat(PEOPLE.as(chief, records::mayErase)).isFalse();
        for (var refused : List.<Runnable>of(
                () -> records.about(person), () -> records.export(person), () -> records.forget(person))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> PEOPLE.does(chief, refused));
        }
    }

    @Test
    void nobodyGoesByNothing() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Person("  "));
        assertThat(new Person("zoe@example.org")).hasToString("(a person)");
    }

    private static List<String> trail() {
        return PEOPLE.as(ANA, () -> CORE.get(AuditTrail.class).entries("*", Long.MAX_VALUE, 500)).stream()
                .map(PersonalRecordsTest::told)
                .toList();
    }

    private static String told(AuditEntry entry) {
        return entry.act() + " " + entry.subject() + " " + entry.detail();
    }
}
