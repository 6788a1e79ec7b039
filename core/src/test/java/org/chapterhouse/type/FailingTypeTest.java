package org.chapterhouse.type;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.notes.Note;
import org.chapterhouse.text.RichText;
import org.chapterhouse.text.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever code of a plugin a type asks, its failure is told in the type's name and says at what. */
class FailingTypeTest {

    private static final Note NOTE = new Note("Note", LocalDate.EPOCH, null, RichText.EMPTY);
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private static final ContentType<Note> FAILING = ContentType.of("note", Note.class)
            .title(note -> {
                throw broken();
            })
            .summary(note -> {
                throw broken();
            })
            .date(note -> {
                throw broken();
            })
            .path("/notes/{slug}")
            .visibleFrom(note -> {
                throw broken();
            })
            .visibleUntil((note, zone) -> {
                throw broken();
            })
            .current((note, today) -> {
                throw broken();
            })
            .changesAt((note, zone) -> {
                throw broken();
            })
            .checks(note -> {
                throw broken();
            })
            .inNavigation(note -> {
                throw broken();
            })
            .build();

    private static IllegalArgumentException broken() {
        return new IllegalArgumentException("no spark here");
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                row("the title", type -> type.title(NOTE)),
                row("the summary", type -> type.summary(NOTE)),
                row("the date", type -> type.date(NOTE)),
                row("the times", type -> type.visibleFrom(NOTE)),
                row("the times", type -> type.visibleUntil(NOTE, ZONE)),
                row("the times", type -> type.isCurrent(NOTE, LocalDate.EPOCH)),
                row("the times", type -> type.changesAt(NOTE, ZONE)),
                row("the checks", type -> type.checks(NOTE)),
                row("the place in the navigation", type -> type.navigationOrder(NOTE)));
    }

    private static Arguments row(String part, Consumer<ContentType<Note>> question) {
        return Arguments.of(part, question);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void itsPluginIsNamed(String part, Consumer<ContentType<Note>> question) {
        assertThatExceptionOfType(PluginFailed.class)
                .isThrownBy(() -> question.accept(FAILING))
                .withMessageContaining("The plugin of 'Note' failed at " + part + " of this text")
                .withStackTraceContaining("no spark here");
    }

    @Test
    void nothingWhereSomethingIsNeededIsAFailureToo() {
        @SuppressWarnings("NullAway") // what a plugin's author may do
        var type = ContentType.of("note", Note.class)
                .title(note -> null)
                .path("/notes/{slug}")
                .build();
        assertThatExceptionOfType(PluginFailed.class).isThrownBy(() -> type.title(NOTE));
    }

    @Test
    void whatItSaysToWhoeverWritesIsTheirs() {
        var type = ContentType.of("note", Note.class)
                .title(note -> {
                    throw new NoSuchType("raffle");
                })
                .path("/notes/{slug}")
                .build();
        assertThatThrownBy(() -> type.title(NOTE)).isInstanceOf(NoSuchType.class);
    }

    @Test
    void anAddressThatCannotBeMadeIsNamedToo() {
        var type = ContentType.of("broken", Broken.class)
                .title(broken -> "Broken")
                .path("/broken/{name}")
                .build();
        assertThatExceptionOfType(PluginFailed.class)
                .isThrownBy(() -> type.path(new Broken("x"), Slug.of("x")))
                .withMessageContaining("at the address");
    }

    /** A record that cannot be read. */
    record Broken(String name) implements org.chapterhouse.content.Content {

        @Override
        public String name() {
            throw new IllegalStateException("no name");
        }
    }
}
