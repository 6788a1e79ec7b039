package org.chapterhouse.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetUpTest {

    private static final String PROPERTY = "chapterhouse.setup.token";
    private static final String TOKEN = "a-token-the-launcher-printed";

    private Core core = start(TOKEN);

    @BeforeEach
    void closedAtFirst() {
        assertThat(accounts().needsSetUp()).isTrue();
    }

    @AfterEach
    void stop() {
        core.close();
        System.clearProperty(PROPERTY);
    }

    @Test
    void theFirstAdministratorMayDoEverythingAndTheOrganisationHasItsName() {
        Account first = accounts().setUp(TOKEN, " Neighbours United ", person(1));

        assertThat(accounts().needsSetUp()).isFalse();
        assertThat(core.get(Sites.class).national().name()).isEqualTo("Neighbours United");
        assertThat(core.get(SystemUser.class)
                        .onBehalfOf(
                                first.id(), () -> core.get(CurrentUser.class).may("account", Verb.EDIT, "*")))
                .isTrue();
    }

    @Test
    void theLinkWorksOnceAndOnlyWithItsToken() {
        refused("", 1);
        refused("another-token", 1);
        accounts().setUp(TOKEN, "Neighbours United", person(1));
        assertThat(accounts().opensSetUp(TOKEN)).isFalse();
        refused(TOKEN, 2);
    }

    @Test
    void theLauncherIsToldAtEachStartWhetherAnybodyHasAnAccount() {
        assertThat(System.getProperty(Configuration.SET_UP_NEEDED)).isEqualTo("true");
        accounts().setUp(TOKEN, "Neighbours United", person(1));
        core.close();
        core = Core.startOn(core.owner());
        assertThat(System.getProperty(Configuration.SET_UP_NEEDED)).isEqualTo("false");
    }

    @Test
    void withoutATokenSetUpIsClosed() {
        core.close();
        core = start("");
        assertThat(accounts().opensSetUp("")).isFalse();
        refused("", 1);
    }

    @Test
    void ofManyWhoSetUpAtOnceOneSucceeds() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int number = i;
            attempts.add(() -> succeeds(number));
        }
        int successes = 0;
        for (Future<Boolean> attempt : people.invokeAll(attempts)) {
            successes += attempt.get() ? 1 : 0;
        }
        people.shutdown();

        assertThat(successes).isEqualTo(1);
        assertThat(core.get(Sql.class)
                        .of("select 1 from account where password_hash is not null having count(*) = 1")
                        .any())
                .isTrue();
    }

    private boolean succeeds(int number) {
        try {
            accounts().setUp(TOKEN, "Organisation " + number, person(number));
            return true;
        } catch (SetUpRefused e) {
            return false;
        }
    }

    private void refused(String token, int number) {
        assertThatExceptionOfType(SetUpRefused.class)
                .isThrownBy(() -> accounts().setUp(token, "Neighbours United", person(number)))
                .withMessageContaining("works once");
    }

    private Accounts accounts() {
        return core.get(Accounts.class);
    }

    private static NewAccount person(int number) {
        return new NewAccount("p" + number + "@example.org", "Person " + number, "seven quiet otters");
    }

    private static Core start(String token) {
        System.setProperty(PROPERTY, token);
        return Core.start();
    }
}
