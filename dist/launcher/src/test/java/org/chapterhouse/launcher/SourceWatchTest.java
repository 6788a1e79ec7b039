package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {

    private static final FileTime LATER = FileTime.from(Instant.parse("2030-01-01T00:00:00Z"));

    @TempDir
    Path plugin;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(plugin.resolve("src/main/jte"));
        Files.writeString(plugin.resolve("src/main/jte/page.jte"), "one");
        Files.writeString(plugin.resolve("pom.xml"), "one");
    }

    private void touch(String file) throws IOException {
        Files.setLastModifiedTime(plugin.resolve(file), LATER);
    }

    @Test
    void whatIsChangedAddedOrGoneIsNamed() throws Exception {
        var watch = new SourceWatch(plugin);
        touch("pom.xml");
        assertThat(watch.await()).containsExactly(Path.of("pom.xml"));
        Files.writeString(plugin.resolve("src/main/jte/list.jte"), "new");
        assertThat(watch.await()).containsExactly(Path.of("src/main/jte/list.jte"));
        Files.delete(plugin.resolve("src/main/jte/page.jte"));
        assertThat(watch.await()).containsExactly(Path.of("src/main/jte/page.jte"));
    }

    @Test
    void whatEditorsLayBesideAFileAndWhatIsBuiltIsNoChange() throws Exception {
        var watch = new SourceWatch(plugin);
        Files.writeString(plugin.resolve("src/main/jte/.page.jte.swp"), "typing");
        Files.writeString(plugin.resolve("src/main/jte/page.jte~"), "before");
        Files.createDirectories(plugin.resolve("target"));
        Files.writeString(plugin.resolve("target/plugin.jar"), "built");
        touch("src/main/jte/page.jte");
        assertThat(watch.await()).containsExactly(Path.of("src/main/jte/page.jte"));
    }
}
