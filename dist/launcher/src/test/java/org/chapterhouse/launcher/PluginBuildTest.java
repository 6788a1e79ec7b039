package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginBuildTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
    }

    private void built(String name, String when) throws IOException {
        var target = Files.createDirectories(folder.resolve("target"));
        var jar = Files.writeString(target.resolve(name), "jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse(when)));
    }

    @Test
    void aFolderWithoutAPomIsNoPlugin() throws IOException {
        Files.delete(folder.resolve("pom.xml"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> PluginBuild.in(folder))
                .withMessageContaining("CH-053")
                .withMessageContaining("no pom.xml");
    }

    @Test
    void thePluginIsTheNewestJarThatHasClasses() throws IOException {
        built("events-0.1.0.jar", "2026-01-01T00:00:00Z");
        built("events-0.2.0.jar", "2026-02-01T00:00:00Z");
        built("events-0.2.0-sources.jar", "2026-03-01T00:00:00Z");
        built("original-events-0.2.0.jar", "2026-03-01T00:00:00Z");
        assertThat(PluginBuild.in(folder).jar()).isEqualTo(folder.resolve("target/events-0.2.0.jar"));
    }

    @Test
    void aBuildWithoutAJarIsToldOf() throws IOException {
        Files.createDirectories(folder.resolve("target"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> PluginBuild.in(folder).jar())
                .withMessageContaining("made no jar");
    }
}
