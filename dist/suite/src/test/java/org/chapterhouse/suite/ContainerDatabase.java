package org.chapterhouse.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The PostgreSQL of the container tests: there before Arquillian reads its configuration, gone when all tests are over. */
final class ContainerDatabase implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ContainerDatabase.class))
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }

    private record Running(EmbeddedPostgres server) implements ExtensionContext.Store.CloseableResource {

        static Running start() {
            try {
                var started = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                publish(started);
                return new Running(started);
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the container tests did not start", e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    private static void publish(EmbeddedPostgres started) {
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
}
