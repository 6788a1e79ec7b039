package org.chapterhouse.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.errands.Thanks;
import org.chapterhouse.mail.Letters;
import org.chapterhouse.mail.MailAddress;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.People;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the suite itself knows of people: who worked here, what they did, what waits to be sent to them. */
class HeldByTheSuiteTest {

    private static final Core CORE = Core.start();
    private static final People PEOPLE = new People(CORE);
    private static final Account ANA = PEOPLE.hire("ana", RoleId.ADMINISTRATOR, "*");

    private final PersonalRecords records = CORE.get(PersonalRecords.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private Asked about(String id, String person) {
        return named(id, PEOPLE.as(ANA, () -> records.about(new Person(person))));
    }

    private Asked forgets(String id, String person) {
        return named(id, PEOPLE.as(ANA, () -> records.forget(new Person(person))));
    }

    private static Asked named(String id, List<Asked> asked) {
        return asked.stream()
                .filter(one -> one.known().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverWorksHereIsToldAndStays() {
        var bob = PEOPLE.hire("bob", RoleId.EDITOR, "national");
        assertThat(about("suite.accounts", bob.email()).things())
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.data().getString("email")).isEqualTo(bob.email());
                    assertThat(thing.stays()).isTrue();
                });
        assertThat(forgets("suite.accounts", bob.email()).erased()).isZero();
        assertThat(about("suite.accounts", bob.displayName()).things()).hasSize(1);
    }

    @Test
    void whoeverHasLeftIsForgottenAndWhatTheyDidStays() {
        var cleo = PEOPLE.hire("cleo", RoleId.ADMINISTRATOR, "*");
        PEOPLE.does(cleo, () -> records.about(new Person("nobody")));
        PEOPLE.does(ANA, () -> CORE.get(Accounts.class).disable(cleo.id()));
        assertThat(about("suite.acts", cleo.email()).things()).singleElement().satisfies(thing -> {
            assertThat(thing.data().getInt("acts")).isPositive();
            assertThat(thing.stays()).isTrue();
        });
        assertThat(forgets("suite.accounts", cleo.email()).erased()).isEqualTo(1);
        assertThat(about("suite.accounts", cleo.email()).things()).isEmpty();
        assertThat(PEOPLE.as(ANA, () -> CORE.get(Accounts.class).displayNames(List.of(cleo.id()))))
                .containsValue("—");
        assertThat(about("suite.acts", cleo.displayName()).things()).hasSize(1);
    }

    @Test
    void aLetterThatWaitsIsForgottenWithTheOrderToDeliverIt() {
        CORE.get(SystemUser.class)
                .run(() -> CORE.get(Letters.class)
                        .send(
                                new Thanks("Dora", "the chairs", LocalDate.of(2026, 5, 26), Optional.empty()),
                                new MailAddress("Dora@example.org"),
                                Locale.ENGLISH));
        assertThat(about("suite.letters", "dora@example.org").things())
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.data().getString("recipient")).isEqualTo("Dora@example.org");
                    assertThat(thing.until()).isPresent();
                });
        assertThat(forgets("suite.letters", "dora@example.org").erased()).isEqualTo(1);
        assertThat(about("suite.letters", "dora@example.org").things()).isEmpty();
    }

    @Test
    void workThatFailedAndNamesSomebodyIsForgotten() {
        failed("{\"to\": {\"address\": \"Eve@example.org\"}}");
        failed("{\"to\": {\"address\": \"Eve@example.org.au\"}}");
        assertThat(about("suite.work", "eve@example.org").things())
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.data().getString("job")).isEqualTo("errands.thank");
                    assertThat(thing.until()).contains(Instant.parse("2026-06-25T12:00:00Z"));
                });
        assertThat(forgets("suite.work", "eve@example.org").erased()).isEqualTo(1);
        assertThat(about("suite.work", "eve@example.org").things()).isEmpty();
        assertThat(about("suite.work", "eve@example.org.au").things()).hasSize(1);
    }

    private static void failed(String arguments) {
        CORE.get(Sql.class)
                .of(
                        "insert into job_order (id, name, arguments, ordered_at, due_at, failed_at) values"
                                + " (gen_random_uuid(), 'errands.thank', :arguments::jsonb, now(), now(), '2026-05-26T12:00:00Z')")
                .with("arguments", arguments)
                .run();
    }

    @Test
    void itIsWordedInEnglishAndSpanish() {
        var known = PEOPLE.as(ANA, () -> records.about(new Person("nobody"))).stream()
                .map(Asked::known)
                .filter(data -> data.plugin().equals("suite"))
                .toList();
        assertThat(known).hasSize(4);
        for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            assertThat(known)
                    .allSatisfy(data -> assertThat(data.words(language).missingKeys())
                            .filteredOn(key -> !key.endsWith(".plural"))
                            .isEmpty());
        }
    }
}
