package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsTest {

    @Test
    void whoIsToSignInNeedsADatabaseToSignInTo() {
        for (var name : new String[] {
            "CHAPTERHOUSE_DB_USER",
            "CHAPTERHOUSE_DB_PASSWORD",
            "CHAPTERHOUSE_DB_APP_USER",
            "CHAPTERHOUSE_DB_APP_PASSWORD"
        }) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> Settings.read(Map.of(name, "editor"), false))
                    .withMessageStartingWith("CH-002 " + name + " is set, but CHAPTERHOUSE_DB_URL is not.");
        }
    }

    @Test
    void aRoleToWorkAsNeedsItsPassword() {
        var environment = Map.of(
                "CHAPTERHOUSE_DB_URL", "jdbc:postgresql://localhost/site",
                "CHAPTERHOUSE_DB_USER", "owner",
                "CHAPTERHOUSE_DB_PASSWORD", "secret",
                "CHAPTERHOUSE_DB_APP_USER", "site_app");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> Settings.read(environment, false))
                .withMessageStartingWith("CH-002 CHAPTERHOUSE_DB_APP_PASSWORD is not set.");
    }

    @Test
    void aHeapThatTheMachineDoesNotHaveIsRefused() {
        for (var heap : new String[] {"90000g", "9999999m", "99999999999g", "127m"}) {
            assertThatExceptionOfType(StartRefused.class)
                    .as(heap)
                    .isThrownBy(() -> Settings.read(Map.of("CHAPTERHOUSE_HEAP", heap), false))
                    .withMessageStartingWith("CH-001 CHAPTERHOUSE_HEAP is '" + heap + "', which does not work.");
        }
        assertThat(Settings.read(Map.of("CHAPTERHOUSE_HEAP", "128m"), false).heap())
                .isEqualTo("128m");
    }

    @Test
    void aNameThatIsNoSettingIsNoticed() {
        var environment = Map.of("CHAPTERHOUSE_PUBLICURL", "x", "CHAPTERHOUSE_PORT", "80", "PATH", "/bin");
        assertThat(Settings.unknown(environment)).containsExactly("CHAPTERHOUSE_PUBLICURL");
    }

    @Test
    void everySettingThatHelpNamesIsOne() {
        var named = Resources.text("help.txt")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("CHAPTERHOUSE_"))
                .collect(java.util.stream.Collectors.toMap(line -> line.split(" ", 2)[0], line -> ""));
        assertThat(named).hasSize(13);
        assertThat(Settings.unknown(named)).isEmpty();
    }
}
