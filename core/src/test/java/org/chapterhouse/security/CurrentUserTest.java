package org.chapterhouse.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.chapterhouse.testkit.Core;
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
        for (Role role : Role.values()) {
            Account here = PEOPLE.hire("here-" + role, role, "ny");
            Account everywhere = PEOPLE.hire("everywhere-" + role, role, "*");
            for (String type : List.of("press-release", "site", "account")) {
                for (String verb : List.of("view", "edit", "publish", "delete")) {
                    boolean permitted = role.permits(type, verb);
                    assertThat(may(here, type, verb, "ny")).isEqualTo(permitted);
                    assertThat(may(here, type, verb, "tx"))
                            .as("%s %s %s", role, type, verb)
                            .isFalse();
                    assertThat(may(here, type, verb, "national")).isFalse();
                    assertThat(may(here, type, verb, "*")).isFalse();
                    assertThat(may(everywhere, type, verb, "tx")).isEqualTo(permitted);
                    assertThat(may(everywhere, type, verb, "*")).isEqualTo(permitted);
                }
            }
        }
    }

    @Test
    void nobodyMayDoNothing() {
        assertThat(user.account()).isEmpty();
        assertThat(user.may("press-release", "view", "ny")).isFalse();
        assertThatExceptionOfType(NotSignedIn.class).isThrownBy(user::id);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> user.require("press-release", "view", "ny"));
    }

    @Test
    void aRoleTakenAwayIsGoneAtOnceEvenInTheMiddleOfSomething() {
        Account writer = PEOPLE.hire("leaving", Role.WRITER, "ny");
        PEOPLE.does(writer, () -> {
            assertThat(user.may("press-release", "edit", "ny")).isTrue();
            CORE.asSystem(() -> CORE.get(Accounts.class).revoke(writer.id(), Role.WRITER, "ny"));
            assertThat(user.may("press-release", "edit", "ny")).isFalse();
        });
    }

    @Test
    void chapterhouseItselfMayDoEverythingButOnlyInside() {
        CORE.asSystem(() -> {
            assertThat(user.may("account", "edit", "*")).isTrue();
            assertThat(user.id()).isEqualTo(AccountId.SYSTEM);
        });
        assertThat(user.account()).isEmpty();
    }

    @Test
    void whoWorksForSomebodyElseIsThemselvesAgainAfterwards() {
        Account ana = PEOPLE.hire("ana", Role.WRITER, "ny");
        PEOPLE.does(ana, () -> {
            CORE.asSystem(() -> assertThat(user.id()).isEqualTo(AccountId.SYSTEM));
            assertThat(user.id()).isEqualTo(ana.id());
        });
    }

    private boolean may(Account account, String type, String verb, String site) {
        return PEOPLE.as(account, () -> user.may(type, verb, site));
    }
}
