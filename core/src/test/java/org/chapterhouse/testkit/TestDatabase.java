package org.chapterhouse.testkit;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own for this JVM, with a fresh database for whoever asks; gone when the tests are over. */
public final class TestDatabase {

    private static final String APPLICATION = "application";
    private static final EmbeddedPostgres SERVER = start();
    private static int count;

    static {
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            run(server, "create role " + APPLICATION + " login");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty database. */
    public static synchronized DataSource fresh() {
        var name = "test_" + ++count;
        run(SERVER, "create database " + name);
        return dataSource(url(name), "postgres");
    }

    /** The same database as the suite works on it: by a role that owns nothing. */
    public static DataSource asApplication(DataSource owner) throws SQLException {
        return dataSource(String.valueOf(owner.unwrap(PGSimpleDataSource.class).getURL()), APPLICATION);
    }

    /** A connection is a process of PostgreSQL's, so it is used again as on the server; every one is asked first whether it still works. */
    static HikariDataSource pooled(DataSource dataSource) {
        var pool = new HikariDataSource();
        pool.setDataSource(dataSource);
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(20);
        return pool;
    }

    private static DataSource dataSource(String url, String user) {
        var dataSource = new AtAddress(url);
        dataSource.setUser(user);
        return dataSource;
    }

    /** The address as it was given, as on the server: Flyway searches the driver's own writing of it longer than all else takes. */
    private static final class AtAddress extends PGSimpleDataSource {

        private static final long serialVersionUID = 1L;

        private final String address;

        AtAddress(String address) {
            this.address = address;
            setURL(address);
        }

        @Override
        public String getUrl() {
            return address;
        }
    }

    private static void run(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the tests' PostgreSQL refused '" + sql + "'", e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database + "?stringtype=unspecified";
    }
}
