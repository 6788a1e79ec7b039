package org.chapterhouse.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneId;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.NewAccount;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.Role;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitesTest {

    private final Core core = Core.start();
    private final Sites sites = core.get(Sites.class);

    @AfterEach
    void stop() {
        core.close();
    }

    @Test
    void theNationalSiteIsThereFromTheStart() {
        Site national = sites.national();
        assertThat(national.pathPrefix()).isEmpty();
        assertThat(national.parentId()).isEmpty();
    }

    @Test
    void aChapterHasItsOwnPlaceInTheTree() {
        assertThat(sites.bySlug("ny")).isEmpty();
        Site ny = create("ny", "New York");
        assertThat(ny.pathPrefix()).isEqualTo("/chapters/ny");
        assertThat(ny.parentId()).contains(sites.national().id());
        assertThat(sites.bySlug("ny")).contains(ny);
        assertThat(sites.byId(ny.id())).contains(ny);
        assertThat(sites.all()).extracting(Site::slug).containsExactly("national", "ny");
    }

    @Test
    void aChangeIsSeenAtOnce() {
        create("ny", "New York");
        assertThat(sites.require("ny").name()).isEqualTo("New York");
        core.asSystem(() -> sites.change("ny", settings("Empire State")));
        assertThat(sites.require("ny").name()).isEqualTo("Empire State");
    }

    @Test
    void aChangeOnAnotherNodeIsSeenAfterSeconds() {
        assertThat(sites.national().name()).isEqualTo("Chapterhouse");
        core.get(Sql.class).run("update site set name = 'Changed elsewhere'");
        assertThat(sites.national().name()).isEqualTo("Chapterhouse");
        core.pass(Duration.ofSeconds(5));
        assertThat(sites.national().name()).isEqualTo("Changed elsewhere");
    }

    @Test
    void onlyWhoAdministersASiteChangesIt() {
        create("ny", "New York");
        create("tx", "Texas");
        Account ana = core.get(SystemUser.class)
                .call(() -> core.get(Accounts.class)
                        .create(
                                new NewAccount("ana@example.org", "Ana", "seven quiet otters"),
                                Role.ADMINISTRATOR,
                                "ny"));
        core.get(SystemUser.class).onBehalfOf(ana.id(), () -> {
            sites.change("ny", settings("NY"));
            refused(() -> sites.change("tx", settings("Mine")));
            refused(() -> sites.change("national", settings("Mine")));
            refused(() -> sites.create("nj", "ny", settings("New Jersey")));
            assertThat(sites.where("press-release", "edit"))
                    .extracting(Site::slug)
                    .containsExactly("ny");
            return true;
        });
        refused(() -> sites.change("ny", settings("Nobody's")));
    }

    @Test
    void aSlugBelongsToOneSite() {
        create("ny", "New York");
        core.asSystem(() -> assertThatExceptionOfType(SiteSlugTaken.class)
                .isThrownBy(() -> sites.create("ny", "national", settings("Other"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NY", "-ny", "n y", "../x", "ñ", "a/b"})
    void aSlugFitsIntoAnAddress(String slug) {
        core.asSystem(() -> assertThatExceptionOfType(InvalidSite.class)
                .isThrownBy(() -> sites.create(slug, "national", settings("Name"))));
    }

    private Site create(String slug, String name) {
        return core.get(SystemUser.class).call(() -> sites.create(slug, "national", settings(name)));
    }

    private static void refused(Runnable work) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(work::run);
    }

    private static SiteSettings settings(String name) {
        return new SiteSettings(name, "en", ZoneId.of("America/New_York"), "#1d4f91");
    }
}
