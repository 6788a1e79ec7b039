package org.chapterhouse.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chapterhouse.notes.Note;
import org.chapterhouse.plugin.Admission.Candidate;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;
import org.chapterhouse.visitor.PublicForm;
import org.chapterhouse.visitor.PublicFormBuilder;
import org.chapterhouse.visitor.Sent;
import org.chapterhouse.visitor.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a form may stand, and what it may ask. */
class FormClaimsTest {

    /** What somebody would send here. */
    public record Wish(String text) {}

    /** Asks for what no public form can take. */
    public record Essay(String title, RichText text) {}

    /** Asks for a list. */
    public record Many(List<String> wishes) {}

    /** Would take it. */
    public static final class Wishes {
        Taken take(Sent<Wish> sent) {
            return sent.content().text().isEmpty() ? Taken.done() : Taken.done("later");
        }
    }

    private record Brings(String id, List<ContentType<?>> contentTypes, List<PublicForm<?>> publicForms)
            implements Plugin {}

    private static final Plugin HOUSE = new Brings(
            "notes",
            List.of(ContentType.of("note", Note.class)
                    .title(Note::title)
                    .path("/notes/{slug}")
                    .view("print", (note, page) -> page.rich(RichText.fromPlainText("x")))
                    .listing(Listing.at("/notes", (list, page) -> page.rich(RichText.fromPlainText("x"))))
                    .build()),
            List.of(
                    form("ask").below("note", "ask").takenBy(Wishes.class, Wishes::take),
                    form("wish").at("/wish").takenBy(Wishes.class, Wishes::take)));

    private static PublicFormBuilder<Wish> form(String id) {
        return PublicForm.of(id, Wish.class);
    }

    private static Plugin at(String path) {
        return brings(form("mine").at(path).takenBy(Wishes.class, Wishes::take));
    }

    private static Plugin below(String segment) {
        return brings(form("mine").below("note", segment).takenBy(Wishes.class, Wishes::take));
    }

    private static Plugin brings(PublicForm<?>... forms) {
        return new Brings("strangers", List.of(), List.of(forms));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(at("/notes"), "'/notes', which belongs to 'house.jar'"),
                Arguments.of(at("/wish"), "'/wish', which belongs to 'house.jar'"),
                Arguments.of(at("/wish/thanks"), "'/wish/thanks', which belongs to 'house.jar'"),
                Arguments.of(at("/notes/one/ask"), "which belongs to 'house.jar'"),
                Arguments.of(below("ask"), "'/notes/{}/ask', which belongs to 'house.jar'"),
                Arguments.of(below("print"), "'/notes/{}/print', which belongs to 'house.jar'"),
                Arguments.of(at("/api/wish"), "begins with a word that the suite keeps"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void whoClaimsWhatIsTakenOrKeptIsLeftOutAlone(Plugin stranger, String reason) {
        var admission = admission(stranger);
        assertThat(admission.admitted()).extracting(Admission.Admitted::id).containsExactly("notes");
        assertThat(admission.leftOut())
                .singleElement()
                .extracting(left -> left.reason().in(Locale.ENGLISH))
                .asString()
                .contains(reason);
    }

    @ParameterizedTest
    @MethodSource
    void whatNobodyElseMeansIsFree(Plugin stranger) {
        assertThat(admission(stranger).leftOut()).isEmpty();
    }

    static Stream<Plugin> whatNobodyElseMeansIsFree() {
        return Stream.of(
                at("/wishes"),
                below("answer"),
                brings(form("mine").below("no-such-type", "ask").takenBy(Wishes.class, Wishes::take)));
    }

    @Test
    void whatNoFormCanTakeIsNamed() {
        assertThatThrownBy(() -> PublicForm.of("essay", Essay.class))
                .hasMessageContaining("the form essay has the field 'text', and a public form has no RICH_TEXT");
        assertThatThrownBy(() -> PublicForm.of("many", Many.class)).hasMessageContaining("'wishes'");
        assertThatThrownBy(() -> form("mine").takenBy(Wishes.class, Wishes::take))
                .hasMessageContaining("call at or below");
        assertThatThrownBy(() -> form("mine").at("/{any}")).hasMessageContaining("not an address of a form");
        assertThatThrownBy(() -> form("mine").mayEnd("No Id")).hasMessageContaining("lower-case words");
        assertThatThrownBy(Taken::refused).hasMessageContaining("told why");
    }

    private static Admission admission(Plugin stranger) {
        return Admission.of(
                List.of(
                        new Candidate("house.jar", "org.chapterhouse.plugins.notes.NotesPlugin", () -> HOUSE),
                        new Candidate("stranger.jar", "net.strangers.StrangersPlugin", () -> stranger)),
                bean -> true);
    }
}
