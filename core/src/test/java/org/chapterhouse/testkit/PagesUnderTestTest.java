package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PageRequest;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.page.PublicPages;
import org.chapterhouse.page.Shown;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.text.RichText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the contract asks of a plugin's pages. */
class PagesUnderTestTest {

    private static final Core CORE = Core.start();

    @AfterAll
    static void close() {
        CORE.close();
    }

    /** What the pages here show. */
    public record Tide(String day) {}

    /** Makes it. */
    @ApplicationScoped
    public static class Tides {

        Optional<Shown<Tide>> careful(PageRequest request) {
            return request.part("day").matches("-1|0") ? Optional.of(Shown.of(new Tide("x"))) : Optional.empty();
        }

        Optional<Shown<Tide>> careless(PageRequest request) {
            return Optional.of(Shown.of(new Tide("day " + Integer.parseInt(request.part("day")))));
        }
    }

    private record Brings(List<PublicPage<?>> publicPages, List<JsonEndpoint<?>> jsonEndpoints) implements Plugin {

        @Override
        public String id() {
            return "tides";
        }
    }

    @Test
    void whatAnswersWhateverIsAskedIsFine() {
        check(new Brings(
                List.of(PublicPage.of("tide", Tide.class)
                        .at("/tides/{day}")
                        .drawnBy((tide, page) -> page.rich(RichText.fromPlainText(tide.day())))
                        .madeBy(Tides.class, Tides::careful)),
                List.of(JsonEndpoint.of("tides", Tide.class)
                        .at("/tides/{day}/data.json")
                        .madeBy(Tides.class, Tides::careful))));
    }

    @Test
    void whatFailsIsNamed() {
        assertThatThrownBy(() -> check(new Brings(
                        List.of(),
                        List.of(JsonEndpoint.of("tides", Tide.class)
                                .at("/tides/{day}")
                                .madeBy(Tides.class, Tides::careless)))))
                .hasMessageContaining("the endpoint 'tides' at /tides/x");
        assertThatThrownBy(() -> check(new Brings(
                        List.of(PublicPage.of("tide", Tide.class)
                                .at("/tides/{day}")
                                .drawnBy((tide, page) -> {
                                    throw new IllegalStateException("no water in " + tide);
                                })
                                .madeBy(Tides.class, Tides::careful)),
                        List.of())))
                .hasMessageContaining("the page 'tide'");
    }

    private static void check(Brings plugin) {
        CORE.get(PublicPages.class).settle(plugin.publicPages(), plugin.jsonEndpoints());
        new PagesUnderTest(CORE, plugin).check();
    }
}
