package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo is there soon; a server that is there to stay becomes as fast as it can. */
final class ServerCommandTest {

    @TempDir
    Path home;

    @Test
    void onlyADemoDoesWithoutTheThoroughCompiler() throws IOException {
        Files.createDirectories(home.resolve("lib/server"));
        assertThat(line("demo")).contains("-XX:TieredStopAtLevel=1");
        assertThat(line("serve")).noneMatch(flag -> flag.contains("Tiered"));
    }

    @Test
    void theServerIsToldOfAPluginThatIsBeingWritten() throws IOException {
        Files.createDirectories(home.resolve("lib/server"));
        Files.createDirectories(home.resolve("sdk/lib"));
        assertThat(line("demo", Optional.of(Path.of("/events/target/events-1.jar"))))
                .contains(
                        "-Dchapterhouse.guest=/events/target/events-1.jar",
                        "-Dchapterhouse.templates=/events/src/main/jte");
        assertThat(line("demo")).noneMatch(flag -> flag.contains("guest"));
    }

    private List<String> line(String command) throws IOException {
        return line(command, Optional.empty());
    }

    private List<String> line(String command, Optional<Path> guest) throws IOException {
        Files.writeString(home.resolve("chapterhouse.jar"), "");
        var settings =
                Settings.read(Map.of("CHAPTERHOUSE_DATA", home.resolve("data").toString()), command.equals("demo"));
        return ServerCommand.line(new Bundle(home, guest), settings, command, false);
    }
}
