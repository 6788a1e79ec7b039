package org.chapterhouse.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The PostgreSQL of the container tests: there before Arquillian reads its configuration, gone when all tests are over. */
final class ContainerDatabase implements BeforeAllCallback {

    private static final String APPLICATION = "application";

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
                makeApplicationRole(started);
                publish(started);
                return new Running(started);
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("PostgreSQL for the container tests did not start", e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    private static void makeApplicationRole(EmbeddedPostgres started) throws SQLException {
        try (var connection = started.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + APPLICATION + " login");
        }
    }

    private static void publish(EmbeddedPostgres started) {
        System.setProperty(
                "chapterhouse.db.url",
                "jdbc:postgresql://127.0.0.1:" + started.getPort() + "/postgres?stringtype=unspecified");
        System.setProperty("chapterhouse.db.user", APPLICATION);
        System.setProperty("chapterhouse.db.owner.user", "postgres");
        System.setProperty("chapterhouse.preboot", path("src/test/resources/preboot.txt"));
        System.setProperty("chapterhouse.postboot", path("src/test/resources/postboot.txt"));
    }

    private static String path(String file) {
        return Path.of(file).toAbsolutePath().normalize().toString();
    }
}
