package org.chapterhouse.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.internal.PasswordCheck;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.Statements;
import org.chapterhouse.testkit.TestTransactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {

    private static final Core CORE = Core.start();
    private static final People PEOPLE = new People(CORE);

    private final Accounts accounts = CORE.get(Accounts.class);
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
    void anAdministratorOfOneSiteGivesRolesThereAndNowhereElse() {
        Account admin = PEOPLE.hire("ny-admin", RoleId.ADMINISTRATOR, "ny");
        Account writer = PEOPLE.hire("ny-writer", RoleId.WRITER, "ny");
        PEOPLE.does(admin, () -> {
            accounts.grant(writer.id(), RoleId.EDITOR, "ny");
            refused(() -> accounts.grant(writer.id(), RoleId.WRITER, "tx"));
            refused(() -> accounts.grant(writer.id(), RoleId.WRITER, "*"));
            refused(() -> accounts.create(person("new-in-texas"), RoleId.WRITER, "tx"));
        });
        assertThat(grants(writer))
                .extracting(grant -> grant.role().id(), Grant::site)
                .containsExactlyInAnyOrder(tuple(RoleId.EDITOR, "ny"), tuple(RoleId.WRITER, "ny"));
    }

    @Test
    void whoDoesNotAdministerPeopleGivesNothing() {
        Account editor = PEOPLE.hire("generous-editor", RoleId.EDITOR, "*");
        Account writer = PEOPLE.hire("hopeful-writer", RoleId.WRITER, "ny");
        PEOPLE.does(editor, () -> refused(() -> accounts.grant(writer.id(), RoleId.WRITER, "ny")));
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        Account admin = PEOPLE.hire("self-made", RoleId.ADMINISTRATOR, "ny");
        PEOPLE.does(admin, () -> {
            refused(() -> accounts.grant(admin.id(), RoleId.EDITOR, "ny"));
            refused(() -> accounts.revoke(admin.id(), RoleId.ADMINISTRATOR, "ny"));
            refused(() -> accounts.disable(admin.id()));
        });
    }

    @Test
    void anAdministratorOfOneSiteCannotCloseTheAccountOfOneWhoHoldsMore() {
        Account local = PEOPLE.hire("local", RoleId.ADMINISTRATOR, "ny");
        Account both = PEOPLE.hire("both", RoleId.WRITER, "ny");
        CORE.asSystem(() -> accounts.grant(both.id(), RoleId.WRITER, "tx"));
        PEOPLE.does(local, () -> refused(() -> accounts.disable(both.id())));
    }

    @Test
    void theLastAdministratorOfEverySiteStays() {
        Account first = PEOPLE.hire("first", RoleId.ADMINISTRATOR, "*");
        Account second = PEOPLE.hire("second", RoleId.ADMINISTRATOR, "*");
        PEOPLE.does(first, () -> accounts.disable(second.id()));
        CORE.asSystem(() -> {
            assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> accounts.disable(first.id()));
            assertThatExceptionOfType(LastAdministrator.class)
                    .isThrownBy(() -> accounts.revoke(first.id(), RoleId.ADMINISTRATOR, "*"));
        });
    }

    @Test
    void aRoleIsGivenOnSitesThatExist() {
        Account writer = PEOPLE.hire("travelling", RoleId.WRITER, "ny");
        CORE.asSystem(() -> assertThatExceptionOfType(UnknownSite.class)
                .isThrownBy(() -> accounts.grant(writer.id(), RoleId.WRITER, "atlantis")));
    }

    @Test
    void anEmailAddressHasOneAccountHoweverItIsWritten() {
        PEOPLE.hire("unique", RoleId.WRITER, "ny");
        CORE.asSystem(() -> assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() -> accounts.create(
                        new NewAccount(" Unique@Example.ORG ", "Other", People.PASSWORD), RoleId.WRITER, "ny")));
    }

    @Test
    void theRightPasswordSignsInAndNothingElseDoes() {
        Account ana = PEOPLE.hire("ana", RoleId.WRITER, "ny");
        assertThat(signedIn(" ANA@example.org", People.PASSWORD)).isEqualTo(ana.id());
        refusedSignIn("ana@example.org", "wrong quiet otters");
        refusedSignIn("nobody@example.org", People.PASSWORD);
        refusedSignIn("", "");
    }

    @Test
    void aClosedAccountIsRefusedLikeAWrongPasswordAndItsSessionsEnd() {
        Account leaver = PEOPLE.hire("leaver", RoleId.WRITER, "ny");
        PEOPLE.does(leaver, () -> {
            CORE.asSystem(() -> accounts.disable(leaver.id()));
            assertThat(user.account()).isEmpty();
            assertThat(user.may("press-release", Verb.EDIT, "ny")).isFalse();
        });
        refusedSignIn("leaver@example.org", People.PASSWORD);
    }

    @Test
    void aNewPasswordEndsWhatWasOpenedWithTheOldOne() {
        Account bo = PEOPLE.hire("bo", RoleId.WRITER, "ny");
        PEOPLE.does(bo, () -> {
            CORE.get(PasswordChange.class).change(People.PASSWORD, "nine louder herons");
            assertThat(user.account()).isEmpty();
            assertThat(user.may("press-release", Verb.EDIT, "ny")).isFalse();
        });
        assertThat(signedIn("bo@example.org", "nine louder herons")).isEqualTo(bo.id());
        refusedSignIn("bo@example.org", People.PASSWORD);
    }

    @Test
    void noConnectionIsHeldWhileAPasswordIsHashed() {
        Account bo = PEOPLE.hire("hashing", RoleId.WRITER, "ny");
        PEOPLE.does(
                bo,
                () -> Statements.interrupting(
                        "security_stamp as who_stamp",
                        () -> assertThat(new TestTransactions().isTransactionActive())
                                .isFalse(),
                        () -> CORE.get(PasswordChange.class).change(People.PASSWORD, "nine louder herons")));
    }

    @Test
    void whoGivesANewAccountARoleWaitsForWhoeverIsGivingOne() {
        List<String> asked = Statements.of(() -> PEOPLE.hire("locked", RoleId.WRITER, "ny"));
        assertThat(asked).first().asString().contains("advisory");
    }

    @Test
    void namesAreToldToColleaguesAlone() {
        Account ana = PEOPLE.hire("named", RoleId.WRITER, "ny");
        Account bo = PEOPLE.hire("asking", RoleId.WRITER, "tx");
        assertThat(PEOPLE.as(bo, () -> accounts.displayNames(List.of(ana.id()))))
                .containsEntry(ana.id(), "named");
        assertThatExceptionOfType(NotSignedIn.class).isThrownBy(() -> accounts.displayNames(List.of(ana.id())));
    }

    @ParameterizedTest
    @CsvSource({
        "{paint},{}",
        "{},{gift}",
        "{},{gift:paint}",
        "{},'{gift:view,:edit}'",
        "{},'{gift:view,null}'",
        "{},{gift view}"
    })
    void aRoleThatCouldNotBeReadIsNeverStored(String verbs, String areas) {
        assertThatThrownBy(() -> addRole("odd", verbs, areas)).hasMessageContaining("CH-");
    }

    @Test
    void aRoleOfOnesOwnIsStored() {
        addRole("treasurer", "{view}", "{donation-appeals.gift:edit,press-release:publish}");
        Account kim = PEOPLE.hire("kim", new RoleId("treasurer"), "ny");
        PEOPLE.does(kim, () -> {
            assertThat(user.may("donation-appeals.gift", Verb.EDIT, "ny")).isTrue();
            assertThat(user.may("donation-appeals.gift", Verb.VIEW, "ny")).isFalse();
        });
    }

    private static void addRole(String id, String verbs, String areas) {
        CORE.get(Sql.class)
                .of(
                        "insert into role (id, everything, content_verbs, areas) values (:id, false, :verbs::text[], :areas::text[])")
                .with("id", id)
                .with("verbs", verbs)
                .with("areas", areas)
                .run();
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(person("printed").toString()).doesNotContain(People.PASSWORD);
    }

    private List<Grant> grants(Account account) {
        return CORE.get(SystemUser.class).call(() -> accounts.grants(account.id()));
    }

    private void refusedSignIn(String email, String password) {
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> signedIn(email, password));
    }

    private static AccountId signedIn(String email, String password) {
        return CORE.get(PasswordCheck.class).check(email, password).account();
    }

    private static void refused(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(NotPermitted.class);
    }

    private static NewAccount person(String name) {
        return new NewAccount(name + "@example.org", name, People.PASSWORD);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
