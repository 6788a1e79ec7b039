package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.vigils.VigilsPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the contract asks of a plugin's pages. */
class PagesUnderTestTest {

    private static final Core CORE = Core.start();

    @AfterAll
    static void close() {
        CORE.close();
    }

    /** A part of what the plugin for tests brings. */
    private record Part(String id, List<PublicPage<?>> publicPages, List<JsonEndpoint<?>> jsonEndpoints)
            implements Plugin {

        private static Part of(String... ids) {
            var vigils = new VigilsPlugin();
            var wanted = List.of(ids);
            return new Part(
                    "vigils",
                    vigils.publicPages().stream()
                            .filter(page -> wanted.contains(page.id()))
                            .toList(),
                    vigils.jsonEndpoints());
        }
    }

    @Test
    void pagesThatAnswerWhateverIsAskedAreFine() {
        assertThatCode(() -> new PagesUnderTest(CORE, Part.of("vigil-calendar", "vigil-help")).check())
                .doesNotThrowAnyException();
    }

    @Test
    void aPageThatFailsIsNamed() {
        assertThatThrownBy(() -> new PagesUnderTest(CORE, Part.of("vigil-storm")).check())
                .hasMessageContaining("the page 'vigil-storm' at /vigil-storm");
    }
}
