package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever copies a piece of code from the README or from the pages for plugin authors copies what is built here: each stands in a file as it stands there. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    /** Told in any other language: what is typed at a console, or belongs to another program. */
    private static final Pattern PIECE =
            Pattern.compile("^```(java|xml|xhtml|properties|sql|jte)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern LEFT_OUT = Pattern.compile("^\\s*(//|#) \\.\\.\\..*$", Pattern.MULTILINE);

    private static final Map<Path, String> SOURCES = sources();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyPieceOfCodeIsThatOfAFile(String page, String language, String piece) {
        assertThat(SOURCES.entrySet().stream()
                        .filter(source -> source.getKey().toString().endsWith("." + language))
                        .filter(source -> holds(source.getValue(), piece))
                        .map(Map.Entry::getKey))
                .as("files in which this stands: %s", piece)
                .isNotEmpty();
    }

    static Stream<Arguments> everyPieceOfCodeIsThatOfAFile() throws IOException {
        var pieces = new ArrayList<Arguments>();
        for (var page : pages()) {
            var before = pieces.size();
            PIECE.matcher(Files.readString(page))
                    .results()
                    .map(found -> Arguments.of(page.getFileName().toString(), found.group(1), found.group(2)))
                    .forEach(pieces::add);
            assertThat(pieces).as("pieces of code up to %s", page).hasSizeGreaterThan(before);
        }
        return pieces.stream();
    }

    private static List<Path> pages() throws IOException {
        try (var guide = Files.list(ROOT.resolve("docs/plugins"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), guide.sorted())
                    .toList();
        }
    }

    /** One part after another, between what the piece says it leaves out. */
    private static boolean holds(String source, String piece) {
        var from = 0;
        for (var part : LEFT_OUT.split(piece, -1)) {
            var words = collapsed(part);
            var at = source.indexOf(words, from);
            if (at < 0) {
                return false;
            }
            from = at + words.length();
        }
        return true;
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Map<Path, String> sources() {
        return Stream.of("core", "web", "plugins", "dist")
                .map(ROOT::resolve)
                .flatMap(folder -> files(folder).stream())
                .collect(Collectors.toMap(file -> file, ReadmeTest::text));
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(
                            file -> file.toString().matches(".*/(src/.*\\.(java|xhtml|properties|sql|jte)|pom\\.xml)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return collapsed(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
