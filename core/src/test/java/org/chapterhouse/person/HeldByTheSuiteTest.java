package org.chapterhouse.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private Map<String, Asked> about(String person) {
        return named(PEOPLE.as(ANA, () -> records.about(new Person(person))));
    }

    private Map<String, Asked> forgets(String person) {
        return named(PEOPLE.as(ANA, () -> records.forget(new Person(person))));
    }

    private static Map<String, Asked> named(List<Asked> asked) {
        return asked.stream().collect(Collectors.toMap(one -> one.known().id(), Function.identity()));
    }

    @Test
    void whoeverWorksHereIsToldAndStays() {
        var bob = PEOPLE.hire("bob", RoleId.EDITOR, "national");
        assertThat(about(bob.email()).get("suite.accounts").things())
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.data().getString("email")).isEqualTo(bob.email());
                    assertThat(thing.stays()).isTrue();
                });
        assertThat(forgets(bob.email()).get("suite.accounts").erased()).isZero();
        assertThat(about(bob.displayName()).get("suite.accounts").things()).hasSize(1);
    }

    @Test
    void whoeverHasLeftIsForgottenAndWhatTheyDidStays() {
        var cleo = PEOPLE.hire("cleo", RoleId.ADMINISTRATOR, "*");
        PEOPLE.does(cleo, () -> records.about(new Person("nobody")));
        PEOPLE.does(ANA, () -> CORE.get(Accounts.class).disable(cleo.id()));
        assertThat(about(cleo.email()).get("suite.acts").things())
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.data().getInt("acts")).isPositive();
                    assertThat(thing.stays()).isTrue();
                });
        assertThat(forgets(cleo.email()).get("suite.accounts").erased()).isEqualTo(1);
        assertThat(about(cleo.email()).get("suite.accounts").things()).isEmpty();
        assertThat(PEOPLE.as(ANA, () -> CORE.get(Accounts.class).displayNames(List.of(cleo.id()))))
                .containsValue("—");
        assertThat(about(cleo.displayName()).get("suite.acts").things()).hasSize(1);
    }

    @Test
    void aLetterThatWaitsIsForgottenWithTheOrderToDeliverIt() {
        CORE.get(SystemUser.class)
                .run(() -> CORE.get(Letters.class)
                        .send(
                                new Thanks("Dora", "the chairs", LocalDate.of(2026, 5, 26), Optional.empty()),
                                new MailAddress("Dora@example.org"),
                                Locale.ENGLISH));
        assertThat(about("dora@example.org").get("suite.letters").things())
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.data().getString("recipient")).isEqualTo("Dora@example.org");
                    assertThat(thing.until()).isPresent();
                });
        assertThat(forgets("dora@example.org").get("suite.letters").erased()).isEqualTo(1);
        assertThat(about("dora@example.org").get("suite.letters").things()).isEmpty();
    }

    @Test
    void workThatFailedAndNamesSomebodyIsForgotten() {
        failed("{\"to\": {\"address\": \"Eve@example.org\"}}");
        failed("{\"to\": {\"address\": \"Eve@example.org.au\"}}");
        assertThat(about("eve@example.org").get("suite.work").things())
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.data().getString("job")).isEqualTo("errands.thank");
                    assertThat(thing.until()).contains(Instant.parse("2026-06-25T12:00:00Z"));
                });
        assertThat(forgets("eve@example.org").get("suite.work").erased()).isEqualTo(1);
        assertThat(about("eve@example.org").get("suite.work").things()).isEmpty();
        assertThat(about("eve@example.org.au").get("suite.work").things()).hasSize(1);
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
        var known = about("nobody").values().stream()
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
