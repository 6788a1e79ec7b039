package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written; that it builds, keeps the contract and shows a page is tested on the whole bundle. */
class NewPluginTest {

    private final PluginNames names = new PluginNames("volunteer-shifts", "org.harborlight");

    @TempDir
    Path work;

    private NewPlugin plugin(Path home) {
        return new NewPlugin(new Bundle(home, Optional.empty()), names, work);
    }

    private Path whole() throws IOException {
        var home = work.resolve("chapterhouse");
        Files.createDirectories(home.resolve("sdk"));
        return home;
    }

    @Test
    void everyFileIsNamedAfterTheIdAndNoGapIsLeft() throws IOException {
        var said = plugin(whole()).write();
        var folder = work.resolve("volunteer-shifts");
        assertThat(folder)
                .isDirectoryRecursivelyContaining(
                        "glob:**/src/main/java/org/harborlight/volunteershifts/VolunteerShift.java")
                .isDirectoryRecursivelyContaining("glob:**/src/main/jte/volunteer-shifts/page.jte")
                .isDirectoryRecursivelyContaining("glob:**/src/test/resources/volunteer-shift.json");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContainPattern("@[A-Za-z]+@");
            }
        }
        assertThat(said).anyMatch(line -> line.contains("dev volunteer-shifts"));
    }

    @Test
    void itIsBuiltAgainstThisBundle() throws IOException {
        plugin(whole()).write();
        assertThat(work.resolve("volunteer-shifts/pom.xml"))
                .content()
                .contains("<url>" + work.resolve("chapterhouse/sdk").toUri());
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        Files.createDirectories(work.resolve("volunteer-shifts"));
        var plugin = plugin(whole());
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(plugin::write)
                .withMessageContaining("CH-052")
                .withMessageContaining("is there already");
        assertThat(work.resolve("volunteer-shifts")).isEmptyDirectory();
    }

    @Test
    void withoutAnSdkNothingIsWritten() {
        var plugin = plugin(work.resolve("half"));
        assertThatExceptionOfType(StartRefused.class).isThrownBy(plugin::write).withMessageContaining("CH-011");
        assertThat(work.resolve("volunteer-shifts")).doesNotExist();
    }
}
