package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.content.Content;
import org.chapterhouse.search.internal.SearchedText;
import org.jsoup.nodes.Document;

/** What must hold of everything a type shows. */
record ShownContent<T extends Record & Content>(TypeUnderTest<T> tested, List<Locale> languages) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static ShownContent<?> of(TypeUnderTest<?> tested, List<Locale> languages) {
        return captured(tested, languages);
    }

    private static <T extends Record & Content> ShownContent<T> captured(
            TypeUnderTest<T> tested, List<Locale> languages) {
        return new ShownContent<>(tested, languages);
    }

    private Variations variations() {
        return new Variations(tested.type(), tested.sample());
    }

    void checkTitles() {
        assertThat(tested.type().page()).as("a type has a page: call page(...)").isPresent();
        for (var language : languages) {
            for (var choice : variations().ofChoices()) {
                var content = tested.type().read(choice);
                new Drawings<>(tested.type(), language).of(content).forEach((what, drawing) -> {
                    assertThat(drawing.text()).as(what).contains(tested.type().title(content));
                    assertThat(drawing.select("h1")).as(what + " has one h1").hasSize(1);
                    assertThat(drawing.select("time[datetime*=.]"))
                            .as(what + " tells times to the second: draw them with page.time()")
                            .isEmpty();
                    assertThat(Inline.of(drawing)).as(what + Inline.INSTEAD).isEmpty();
                });
            }
        }
    }

    void checkSearched() {
        var language = languages.get(0);
        for (var choice : variations().ofChoices()) {
            var content = tested.type().read(choice);
            var searched = SearchedText.of(tested.type(), content);
            new Drawings<>(tested.type(), language)
                    .pages(content)
                    .forEach((what, page) -> assertThat(words(String.join(" ", searched)))
                            .as("the words by which it is found, on " + what
                                    + "; mark a field @NotSearched that does not always stand there")
                            .isSubsetOf(words(page.text() + " " + page.title())));
        }
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** An editor looks at the preview before everything is filled in. */
    void checkGaps() {
        var drawings = new Drawings<>(tested.type(), languages.get(0));
        for (var gap : variations().ofGaps()) {
            assertThat(drawings.of(tested.type().read(gap))).isNotEmpty();
        }
        drawings.emptyList().ifPresent(list -> {
            assertThat(withoutHeadings(list))
                    .as("an empty list says so, below its heading")
                    .isNotBlank();
            assertThat(list.select("ol:empty, ul:empty, li"))
                    .as("an empty list draws no list")
                    .isEmpty();
        });
    }

    private static String withoutHeadings(Document list) {
        var rest = list.clone();
        rest.select("h1, h2, h3").remove();
        return rest.text();
    }

    /** A reader's machine has to know when a line of a list is in another language. */
    void checkOtherLanguages() {
        var content = tested.content();
        var title = tested.type().title(content);
        new Drawings<>(tested.type(), languages.get(0))
                .listAmongOthers(content, Locale.forLanguageTag("fa"))
                .ifPresent(list -> assertThat(list.select("[lang=fa][dir=rtl]").eachText())
                        .as("a list marks what is in another language: draw entries with link() and sentence()")
                        .contains(title));
    }

    void checkEscaping() {
        for (var attack : Variations.ATTACKS) {
            var content = tested.type().read(variations().with(attack));
            new Drawings<>(tested.type(), languages.get(0))
                    .of(content)
                    .forEach((what, drawing) -> checkHarmless(what + " with " + attack, drawing));
        }
    }

    private static void checkHarmless(String what, Document drawing) {
        assertThat(drawing.select("script, img[src=x], [^on], [href^=javascript:], [src^=javascript:]"))
                .as(what + " must escape what a person typed")
                .isEmpty();
    }
}
