package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class DatabaseTest {

    private static final int LONGER_THAN_A_STRANGER_IS_WAITED_FOR = 9;
    private static final int LENGTH_ITSELF = 4;

    @Test
    void anAddressIsShownWithoutWhatComesAfterIt() {
        var nowhere = Database.at("jdbc:postgresql://127.0.0.1:1/site?password=geheim", "editor", "secret");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> nowhere.check("CHAPTERHOUSE_DB_USER"))
                .withMessageStartingWith("CH-007 The database at jdbc:postgresql://127.0.0.1:1/site cannot be reached");
    }

    @Test
    void oneOfOursIsWaitedForHoweverSlowTheMachineIs() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answering = CompletableFuture.runAsync(() -> answerSlowly(socket));
            var ours = Database.at(
                    "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/site?sslmode=disable&gssEncMode=disable",
                    "editor",
                    "secret");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(ours::connectPatiently)
                    .withMessageContaining("what it says in the end");
            answering.join();
        }
    }

    /** Speaks as PostgreSQL does when it refuses somebody. */
    private static void answerSlowly(ServerSocket socket) {
        try (var connection = socket.accept()) {
            TimeUnit.SECONDS.sleep(LONGER_THAN_A_STRANGER_IS_WAITED_FOR);
            var fields = "SFATAL\0VFATAL\0C28000\0Mwhat it says in the end\0\0".getBytes(StandardCharsets.UTF_8);
            var out = new DataOutputStream(connection.getOutputStream());
            out.writeByte('E');
            out.writeInt(fields.length + LENGTH_ITSELF);
            out.write(fields);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
