package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of two versions of one plugin the newer comes first, whatever the alphabet says. */
class JarVersionTest {

    private static Stream<String> sorted(String... jars) {
        return Stream.of(jars)
                .sorted()
                .map(Path::of)
                .sorted(JarVersion.NEWEST_FIRST)
                .map(Path::toString);
    }

    @Test
    void theNewestVersionOfAPluginComesFirst() {
        assertThat(sorted("vigils-1.9.0.jar", "vigils-1.10.0.jar", "vigils-1.10.0-SNAPSHOT.jar", "vigils-2.jar"))
                .containsExactly("vigils-2.jar", "vigils-1.10.0.jar", "vigils-1.10.0-SNAPSHOT.jar", "vigils-1.9.0.jar");
    }

    @Test
    void othersStandInTheOrderOfTheirNames() {
        assertThat(sorted(
                        "zz-copy.jar", "chapterhouse-press-releases.jar", "vigils-1.0.jar", "vigils-2026-marches.jar"))
                .containsExactly(
                        "chapterhouse-press-releases.jar", "vigils-2026-marches.jar", "vigils-1.0.jar", "zz-copy.jar");
    }
}
