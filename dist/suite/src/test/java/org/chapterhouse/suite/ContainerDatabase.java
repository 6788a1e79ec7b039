package org.chapterhouse.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The PostgreSQL of the container tests: there before Arquillian reads its configuration, gone when all tests are over. */
public final class ContainerDatabase implements LauncherSessionListener {

    private @Nullable EmbeddedPostgres server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        EmbeddedPostgres started;
        try {
            started = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the container tests did not start", e);
        }
        server = started;
        System.setProperty(
                "chapterhouse.db.url",
                "jdbc:postgresql://127.0.0.1:" + started.getPort() + "/postgres?stringtype=unspecified");
        System.setProperty("chapterhouse.db.user", "postgres");
        System.setProperty("chapterhouse.preboot", path("src/test/resources/preboot.txt"));
        System.setProperty(
                "chapterhouse.postboot", path("../launcher/src/main/resources/org/chapterhouse/launcher/postboot.txt"));
    }

    private static String path(String file) {
        return Path.of(file).toAbsolutePath().normalize().toString();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        var running = server;
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
