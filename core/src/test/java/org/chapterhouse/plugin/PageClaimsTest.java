package org.chapterhouse.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.notes.Note;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PageRequest;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.page.Shown;
import org.chapterhouse.plugin.Admission.Candidate;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Feed;
import org.chapterhouse.type.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The addresses that a plugin may claim for its pages, and those it may not. */
class PageClaimsTest {

    /** What a page here would show. */
    public record Kite(String colour) {}

    /** Has a component that no document can have. */
    public record Odd(String title, Thread thread) {}

    /** Would make it. */
    public static final class Kites {
        Optional<Shown<Kite>> kite(PageRequest request) {
            return Optional.of(Shown.of(new Kite(request.path().value())));
        }

        Optional<Shown<Odd>> odd(PageRequest request) {
            return Optional.empty();
        }
    }

    private record Brings(
            String id,
            List<ContentType<?>> contentTypes,
            List<PublicPage<?>> publicPages,
            List<JsonEndpoint<?>> jsonEndpoints)
            implements Plugin {}

    private static final Plugin HOUSE = new Brings(
            "notes",
            List.of(type("note", "/notes/{day:yyyy}/{slug}", "/notes")),
            List.of(page("a", "/kites/{day}")),
            List.of());

    private static ContentType<Note> type(String id, String pattern, String list) {
        return ContentType.of(id, Note.class)
                .title(Note::title)
                .path(pattern)
                .listing(Listing.at(list, (listing, page) -> page.rich(RichText.fromPlainText("x"))))
                .feed(Feed.at("/feeds" + list + ".rss"))
                .build();
    }

    private static PublicPage<Kite> page(String id, String pattern) {
        return PublicPage.of(id, Kite.class)
                .at(pattern)
                .drawnBy((kite, page) -> page.rich(RichText.fromPlainText(kite.colour())))
                .madeBy(Kites.class, Kites::kite);
    }

    private static JsonEndpoint<Kite> endpoint(String id, String pattern) {
        return JsonEndpoint.of(id, Kite.class).at(pattern).madeBy(Kites.class, Kites::kite);
    }

    private static Plugin bringsPages(PublicPage<?>... pages) {
        return new Brings("strangers", List.of(), List.of(pages), List.of());
    }

    private static Plugin bringsEndpoints(JsonEndpoint<?>... endpoints) {
        return new Brings("strangers", List.of(), List.of(), List.of(endpoints));
    }

    private static Plugin bringsType(String pattern, String list) {
        return new Brings("strangers", List.of(type("other", pattern, list)), List.of(), List.of());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(bringsPages(page("p", "/notes")), "'/notes', which belongs to 'house.jar'"),
                Arguments.of(bringsPages(page("p", "/notes/{a}/{b}")), "'/notes/{a}/{b}', which belongs to"),
                Arguments.of(bringsPages(page("p", "/kites/{name}")), "which belongs to 'house.jar'"),
                Arguments.of(bringsPages(page("p", "/kites/today")), "'/kites/today', which belongs to 'house.jar'"),
                Arguments.of(bringsPages(page("p", "/admin/kites")), "begins with a word that the suite keeps"),
                Arguments.of(bringsPages(page("p", "/feeds/kites")), "begins with a word that the suite keeps"),
                Arguments.of(bringsPages(page("p", "/api/{any}")), "begins with a word that the suite keeps"),
                Arguments.of(bringsEndpoints(endpoint("p", "/feeds/notes.rss")), "which belongs to 'house.jar'"),
                Arguments.of(bringsEndpoints(endpoint("p", "/media/kites.json")), "begins with a word that the suite"),
                Arguments.of(
                        bringsPages(page("p", "/one"), page("p", "/two")), "calls two of the things it brings 'p'"),
                Arguments.of(bringsPages(page("p", "/one"), page("q", "/one")), "'/one', which belongs to"),
                Arguments.of(bringsPages(page("p", "/one/{a}"), page("q", "/one/{b}")), "which belongs to"),
                Arguments.of(bringsType("/other/{slug}", "/kites/all"), "'/kites/all', which belongs to 'house.jar'"),
                Arguments.of(bringsType("/kites/{slug}", "/others"), "'/kites/{}', which belongs to 'house.jar'"),
                Arguments.of(
                        bringsEndpoints(
                                JsonEndpoint.of("o", Odd.class).at("/odd").madeBy(Kites.class, Kites::odd)),
                        "thread"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void whoClaimsWhatIsTakenOrKeptIsLeftOutAlone(Plugin stranger, String reason) {
        var admission = admission(stranger);
        assertThat(admission.admitted()).extracting(Admission.Admitted::id).containsExactly("notes");
        assertThat(admission.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.jar()).isEqualTo("stranger.jar");
            assertThat(left.reason().in(Locale.ENGLISH)).contains(reason);
            assertThat(left.reason().in(Locale.forLanguageTag("es"))).doesNotContain("which", "Whoever");
        });
    }

    static Stream<Plugin> fine() {
        return Stream.of(
                bringsPages(page("p", "/notes/2026/archive")),
                bringsPages(page("p", "/kites"), page("q", "/kites/{a}/{b}")),
                bringsPages(page("p", "/one/{a}"), page("q", "/one/two")),
                bringsEndpoints(endpoint("p", "/feeds/kites.json"), endpoint("q", "/one/{a}/data.json")),
                bringsType("/{slug}", "/others"));
    }

    @ParameterizedTest
    @MethodSource("fine")
    void whatNobodyElseMeansIsFree(Plugin stranger) {
        var admission = admission(stranger);
        assertThat(admission.leftOut()).isEmpty();
        assertThat(admission.admitted()).hasSize(2);
    }

    @Test
    void aBeanThatIsNotThereIsNamed() {
        var admission = Admission.of(
                List.of(new Candidate("stranger.jar", "net.strangers.P", () -> bringsPages(page("p", "/one")))),
                bean -> false);
        assertThat(admission.leftOut())
                .singleElement()
                .extracting(left -> left.reason().in(Locale.ENGLISH))
                .asString()
                .contains(Kites.class.getName());
    }

    private static Admission admission(Plugin stranger) {
        return Admission.of(
                List.of(
                        new Candidate("house.jar", "org.chapterhouse.plugins.notes.NotesPlugin", () -> HOUSE),
                        new Candidate("stranger.jar", "net.strangers.StrangersPlugin", () -> stranger)),
                bean -> true);
    }
}
