package org.chapterhouse.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.chapterhouse.audit.AuditEntry;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.bakesales.BakeSalesPlugin;
import org.chapterhouse.bakesales.Cakes;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.internal.GrantStore;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a plugin guards besides content: the till of the bake sales. */
class AreaArrivalsTest {

    private static final String VIEWED = BakeSalesPlugin.TILL + ":view";

    private static final Core CORE = Core.start();
    private static final People PEOPLE = new People(CORE);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void onlyTheRolesThatWereNamedMay() {
        var editor = PEOPLE.hire("till-editor", RoleId.EDITOR, "national");
        var writer = PEOPLE.hire("till-writer", RoleId.WRITER, "national");
        var administrator = PEOPLE.hire("till-admin", RoleId.ADMINISTRATOR, "national");
        assertThat(may(editor, Verb.VIEW)).isTrue();
        assertThat(may(editor, Verb.EDIT)).isFalse();
        assertThat(may(writer, Verb.VIEW)).isFalse();
        assertThat(may(administrator, Verb.VIEW)).isTrue();
        assertThat(may(administrator, Verb.EDIT)).isTrue();
    }

    @Test
    void aPluginsOwnDoorAsksForIt() {
        var editor = PEOPLE.hire("till-asker", RoleId.EDITOR, "national");
        var writer = PEOPLE.hire("till-refused", RoleId.WRITER, "national");
        var cakes = CORE.get(Cakes.class);
        assertThat(PEOPLE.as(editor, () -> cakes.worth("national"))).isZero();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> PEOPLE.as(writer, () -> cakes.worth("national")))
                .withMessageContaining("bake-sales.till:view:national");
    }

    @Test
    void whatRolesMayNameIsKnownWithItsWords() {
        var areas = CORE.get(Areas.class);
        assertThat(areas.all())
                .extracting(known -> known.area().id())
                .contains(Areas.ACCOUNT, Areas.SITE, Areas.AUDIT, Areas.PERSONAL_DATA, BakeSalesPlugin.TILL);
        assertThat(areas.find(BakeSalesPlugin.TILL)).hasValueSatisfying(till -> {
            assertThat(till.label()).hasToString("Till");
            assertThat(till.help().toString()).startsWith("See what was sold");
        });
        assertThat(areas.all())
                .allSatisfy(known -> assertThat(known.label().toString()).doesNotStartWith("area."));
        assertThat(areas.find("bake-sales.oven")).isEmpty();
    }

    @Test
    void whatAnOrganisationTookAwayDoesNotComeBackWithTheNextStart() {
        var database = TestDatabase.fresh();
        try (var first = Core.startOn(database)) {
            assertThat(editors(first).areas()).contains(VIEWED);
            first.asSystem(() -> assertThat(first.get(AuditTrail.class).entries("*", Long.MAX_VALUE, 10))
                    .extracting(AuditEntry::act, entry -> entry.subject() + " " + entry.detail())
                    .contains(tuple("role.grew", "role:editor {may=" + VIEWED + "}")));
            first.get(Sql.class)
                    .of("update role set areas = '{}' where id = 'editor'")
                    .run();
        }
        try (var second = Core.startOn(database)) {
            assertThat(editors(second).areas()).doesNotContain(VIEWED);
        }
    }

    private static Role editors(Core core) {
        return core.get(GrantStore.class).role(RoleId.EDITOR).orElseThrow();
    }

    private static boolean may(Account account, Verb verb) {
        return PEOPLE.as(account, () -> CORE.get(CurrentUser.class).may(BakeSalesPlugin.TILL, verb, "national"));
    }
}
