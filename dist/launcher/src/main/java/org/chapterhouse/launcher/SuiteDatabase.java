package org.chapterhouse.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The suite's own database in the embedded PostgreSQL and its two roles; all are made at the first start. */
final class SuiteDatabase {

    private static final String NAME = "chapterhouse";
    private static final String APPLICATION = NAME + "_app";

    private SuiteDatabase() {}

    static DatabaseRoles at(int port, DataDirectory data) {
        try {
            var secrets = PostgresSecrets.of(data.root());
            var address = "jdbc:postgresql://127.0.0.1:" + port + "/";
            try (var connection = Database.at(address + "postgres", "postgres", secrets.superuser())
                    .connectPatiently()) {
                createIfMissing(connection, secrets);
            }
            return new DatabaseRoles(
                    Database.at(address + NAME, NAME, secrets.owner()),
                    Database.at(address + NAME, APPLICATION, secrets.application()));
        } catch (SQLException e) {
            throw new StartRefused(
                    "CH-009",
                    "The embedded PostgreSQL does not answer as expected (%s). Its log is '%s'."
                            .formatted(e.getMessage(), data.logs().resolve("postgresql.log")),
                    e);
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-003", "The passwords in '%s' cannot be read (%s).".formatted(data.root(), Reason.of(e)), e);
        }
    }

    /** The database, for its owner, while a PostgreSQL is working on it; empty when none is. */
    static Optional<Database> running(DataDirectory data) {
        try {
            var port = PostmasterFile.read(data.postgres())
                    .filter(file -> file.serverOf(data.postgres()).isPresent())
                    .map(PostmasterFile::port);
            if (port.isEmpty()) {
                return Optional.empty();
            }
            var address = "jdbc:postgresql://127.0.0.1:" + port.get() + "/" + NAME;
            return Optional.of(
                    Database.at(address, NAME, PostgresSecrets.of(data.root()).owner()));
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-003", "The passwords in '%s' cannot be read (%s).".formatted(data.root(), Reason.of(e)), e);
        }
    }

    private static void createIfMissing(Connection maintenance, PostgresSecrets secrets) throws SQLException {
        try (var statement = maintenance.createStatement()) {
            try (var rows = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
                if (rows.next()) {
                    return;
                }
            }
            createRole(statement, NAME, secrets.owner());
            createRole(statement, APPLICATION, secrets.application());
            statement.execute("create database " + NAME + " owner " + NAME);
        }
    }

    /** Anew, if a first start was broken off before the database was there. */
    private static void createRole(Statement statement, String name, String password) throws SQLException {
        statement.execute("drop role if exists " + name);
        statement.execute("create role " + name + " login password '" + password + "'");
    }
}
