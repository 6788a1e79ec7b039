package org.chapterhouse.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.NewAccount;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitesTest {

    private static final Core CORE = Core.start();

    private final Sites sites = CORE.get(Sites.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void theNationalSiteIsThereFromTheStart() {
        Site national = sites.national();
        assertThat(national.address("/press")).isEqualTo("/press");
        assertThat(national.address("/")).isEqualTo("/");
        assertThat(national.parentId()).isEmpty();
    }

    @Test
    void aChapterHasItsOwnPlaceInTheTree() {
        assertThat(sites.bySlug("vt")).isEmpty();
        Site vt = create("vt", "Vermont");
        assertThat(vt.address("/press")).isEqualTo("/chapters/vt/press");
        assertThat(vt.address("/")).isEqualTo("/chapters/vt");
        assertThat(vt.parentId()).contains(sites.national().id());
        assertThat(sites.bySlug("vt")).contains(vt);
        assertThat(sites.byId(vt.id())).contains(vt);
        assertThat(sites.all()).extracting(Site::slug).startsWith("national").contains("vt");
    }

    @Test
    void aChangeIsSeenAtOnce() {
        create("me", "Main");
        CORE.pass(Duration.ofSeconds(5));
        assertThat(sites.bySlug("me").orElseThrow().name()).isEqualTo("Main");
        CORE.asSystem(() -> sites.change("me", settings("Maine")));
        assertThat(sites.bySlug("me").orElseThrow().name()).isEqualTo("Maine");
    }

    /** Somebody who changes a site and goes on working on it in one act. */
    @ApplicationScoped
    @Transactional
    static class Renaming {

        @Inject
        Sites sites;

        void rename(String slug, String name, Runnable then) {
            sites.require(slug);
            sites.change(slug, settings(name));
            then.run();
        }
    }

    @Test
    void aChangeIsReadWhereItIsMadeAndNowhereElseUntilItIsTrue() {
        create("ri", "Road Island");
        var failure = new IllegalStateException("thought better of it");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CORE.asSystem(() -> CORE.get(Renaming.class).rename("ri", "Rhode Island", () -> {
                    assertThat(name("ri")).isEqualTo("Rhode Island");
                    assertThat(CompletableFuture.supplyAsync(() -> name("ri")).join())
                            .isEqualTo("Road Island");
                    assertThat(name("ri")).isEqualTo("Rhode Island");
                    throw failure;
                })));
        assertThat(name("ri")).isEqualTo("Road Island");
        CORE.asSystem(() -> CORE.get(Renaming.class).rename("ri", "Rhode Island", () -> {}));
        assertThat(name("ri")).isEqualTo("Rhode Island");
    }

    private String name(String slug) {
        return sites.require(slug).name();
    }

    @Test
    void aChangeOnAnotherNodeIsSeenAfterSeconds() {
        CORE.pass(Duration.ofSeconds(5));
        assertThat(sites.national().name()).isEqualTo("Chapterhouse");
        CORE.get(Sql.class)
                .of("update site set name = 'Changed elsewhere' where slug = 'national'")
                .run();
        assertThat(sites.national().name()).isEqualTo("Chapterhouse");
        CORE.pass(Duration.ofSeconds(5));
        assertThat(sites.national().name()).isEqualTo("Changed elsewhere");
        CORE.get(Sql.class)
                .of("update site set name = 'Chapterhouse' where slug = 'national'")
                .run();
    }

    @Test
    void onlyWhoAdministersASiteChangesIt() {
        create("ny", "New York");
        create("tx", "Texas");
        Account ana = CORE.get(SystemUser.class)
                .call(() -> CORE.get(Accounts.class)
                        .create(
                                new NewAccount("ana@example.org", "Ana", "seven quiet otters"),
                                RoleId.ADMINISTRATOR,
                                "ny"));
        CORE.get(SystemUser.class).onBehalfOf(ana.id(), () -> {
            sites.change("ny", settings("NY"));
            refused(() -> sites.change("tx", settings("Mine")));
            refused(() -> sites.change("national", settings("Mine")));
            refused(() -> sites.create("nj", "ny", settings("New Jersey")));
            return true;
        });
        refused(() -> sites.change("ny", settings("Nobody's")));
    }

    @Test
    void aSlugBelongsToOneSite() {
        create("ct", "Connecticut");
        CORE.asSystem(() -> assertThatExceptionOfType(SiteSlugTaken.class)
                .isThrownBy(() -> sites.create("ct", "national", settings("Other"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NY", "-ny", "n y", "../x", "ñ", "a/b"})
    void aSlugFitsIntoAnAddress(String slug) {
        CORE.asSystem(() -> assertThatExceptionOfType(InvalidSite.class)
                .isThrownBy(() -> sites.create(slug, "national", settings("Name"))));
    }

    private Site create(String slug, String name) {
        return CORE.get(SystemUser.class).call(() -> sites.create(slug, "national", settings(name)));
    }

    private static void refused(Runnable work) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(work::run);
    }

    private static SiteSettings settings(String name) {
        return new SiteSettings(name, "en", ZoneId.of("America/New_York"), "indigo");
    }
}
