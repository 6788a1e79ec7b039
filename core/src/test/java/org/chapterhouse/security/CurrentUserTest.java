package org.chapterhouse.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.internal.GrantStore;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.Statements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CurrentUserTest {

    private static final Core CORE = Core.start();
    private static final People PEOPLE = new People(CORE);

    private final CurrentUser user = CORE.get(CurrentUser.class);

    @BeforeAll
    static void twoChapters() {
        PEOPLE.chapter("ny");
        PEOPLE.chapter("tx");
    }

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void eachRoleReachesItsOwnSiteOnly() {
        for (RoleId id : List.of(RoleId.ADMINISTRATOR, RoleId.EDITOR, RoleId.WRITER)) {
            Account here = PEOPLE.hire("here-" + id, id, "ny");
            Account everywhere = PEOPLE.hire("everywhere-" + id, id, "*");
            Role role = CORE.get(GrantStore.class).role(id).orElseThrow();
            for (String area : List.of("press-release", Areas.SITE, Areas.ACCOUNT, "gifts.gift")) {
                for (Verb verb : Verb.values()) {
                    boolean permitted = role.permits(area, verb);
                    assertThat(may(here, area, verb, "ny")).isEqualTo(permitted);
                    assertThat(may(here, area, verb, "tx"))
                            .as("%s %s %s", id, area, verb)
                            .isFalse();
                    assertThat(may(here, area, verb, "national")).isFalse();
                    assertThat(may(here, area, verb, "*")).isFalse();
                    assertThat(may(everywhere, area, verb, "tx")).isEqualTo(permitted);
                    assertThat(may(everywhere, area, verb, "*")).isEqualTo(permitted);
                }
            }
        }
    }

    @Test
    void nobodyMayDoNothing() {
        assertThat(user.account()).isEmpty();
        assertThat(user.may("press-release", Verb.VIEW, "ny")).isFalse();
        assertThatExceptionOfType(NotSignedIn.class).isThrownBy(user::id);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> user.require("press-release", Verb.VIEW, "ny"));
    }

    @Test
    void aRoleTakenAwayIsGoneAtOnceEvenInTheMiddleOfSomething() {
        Account writer = PEOPLE.hire("leaving", RoleId.WRITER, "ny");
        PEOPLE.does(writer, () -> {
            assertThat(user.may("press-release", Verb.EDIT, "ny")).isTrue();
            CORE.asSystem(() -> CORE.get(Accounts.class).revoke(writer.id(), RoleId.WRITER, "ny"));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> user.require("press-release", Verb.EDIT, "ny"));
            assertThat(user.may("press-release", Verb.EDIT, "ny")).isFalse();
        });
    }

    @Test
    void whatOneMayDoIsReadOnceForAWholeScreen() {
        Account editor = PEOPLE.hire("asking", RoleId.EDITOR, "ny");
        PEOPLE.does(editor, () -> {
            List<String> asked = Statements.of(() -> {
                for (int question = 0; question < 500; question++) {
                    assertThat(user.may("press-release", Verb.EDIT, "ny")).isTrue();
                }
            });
            assertThat(asked).hasSize(1);
        });
    }

    @Test
    void aRoleIsARowThatNamesWhatItMay() {
        CORE.asSystem(() -> CORE.get(Sql.class)
                .of("insert into role (id, everything, content_verbs, areas)"
                        + " values ('treasurer', false, '{}', '{gifts.gift:view,donation-appeal:edit}')")
                .run());
        Account treasurer = PEOPLE.hire("treasurer", new RoleId("treasurer"), "ny");
        assertThat(may(treasurer, "gifts.gift", Verb.VIEW, "ny")).isTrue();
        assertThat(may(treasurer, "gifts.gift", Verb.EDIT, "ny")).isFalse();
        assertThat(may(treasurer, "donation-appeal", Verb.EDIT, "ny")).isTrue();
        assertThat(may(treasurer, "press-release", Verb.VIEW, "ny")).isFalse();
    }

    @Test
    void chapterhouseItselfMayDoEverythingButOnlyInside() {
        CORE.asSystem(() -> {
            assertThat(user.may("account", Verb.EDIT, "*")).isTrue();
            assertThat(user.id()).isEqualTo(AccountId.SYSTEM);
        });
        assertThat(user.account()).isEmpty();
    }

    @Test
    void whoWorksForSomebodyElseIsThemselvesAgainAfterwards() {
        Account ana = PEOPLE.hire("ana", RoleId.WRITER, "ny");
        PEOPLE.does(ana, () -> {
            CORE.asSystem(() -> assertThat(user.id()).isEqualTo(AccountId.SYSTEM));
            assertThat(user.id()).isEqualTo(ana.id());
        });
    }

    private boolean may(Account account, String area, Verb verb, String site) {
        return PEOPLE.as(account, () -> user.may(area, verb, site));
    }
}
