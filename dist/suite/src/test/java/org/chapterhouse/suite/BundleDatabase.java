package org.chapterhouse.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The PostgreSQL of a running bundle, as its superuser sees it. */
final class BundleDatabase {

    private static final int PORT_LINE = 3;

    private BundleDatabase() {}

    static Connection connection(Path data, String database) throws IOException, SQLException {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("postgres.secrets"))) {
            secrets.load(file);
        }
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(PORT_LINE);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", secrets.getProperty("superuser"));
    }
}
