package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record says which test confirms it: the test has to be there, and what it is said to show as well. */
class DecisionRecordsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Contract))(?:\\.(\\w+))?`");

    private static final Map<String, Path> SOURCES = sources();

    @ParameterizedTest
    @MethodSource
    void theTestsItNamesAreThere(Path decision) throws IOException {
        var named = TEST.matcher(Files.readString(decision)).results().toList();
        for (var test : named) {
            assertThat(SOURCES).as("tests").containsKey(test.group(1));
            if (test.group(2) != null) {
                assertThat(SOURCES.get(test.group(1))).content().contains(" " + test.group(2) + "(");
            }
        }
    }

    static Stream<Path> theTestsItNamesAreThere() throws IOException {
        try (var files = Files.list(ROOT.resolve("docs/decisions"))) {
            return files.sorted().toList().stream();
        }
    }

    private static Map<String, Path> sources() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().matches(".*/src/test/java/.*\\.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, other) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
