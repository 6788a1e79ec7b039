package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a suite that runs nobody can be asked; what one answers is tried on the whole bundle. */
final class ServerOrderTest {

    @TempDir
    Path data;

    @Test
    void whereNoSuiteRunsThatIsSaid() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> order().run(List.of("plugins")))
                .withMessageStartingWith("CH-054 No suite runs on '" + data + "'.");
    }

    @Test
    void whatAKilledSuiteLeftBehindLeadsNowhere() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Files.createDirectories(data.resolve("run"));
        Files.writeString(data.resolve("run/commands"), free + "\nkey\n");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> order().run(List.of("plugins")))
                .withMessageStartingWith("CH-054 No suite runs on '" + data + "'.");
    }

    private ServerOrder order() {
        return new ServerOrder(Map.of("CHAPTERHOUSE_DATA", data.toString()), new Console());
    }
}
