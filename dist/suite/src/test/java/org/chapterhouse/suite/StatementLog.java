package org.chapterhouse.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Counts what the suite asks of its PostgreSQL, by PostgreSQL's own log, until it is closed. */
final class StatementLog implements AutoCloseable {

    private static final String FIRST = "the first statement that counts";
    private static final String LAST = "the last statement that counts";

    private final Connection connection;
    private final Path log;

    private StatementLog(Connection connection, Path log) {
        this.connection = connection;
        this.log = log;
    }

    static StatementLog of(Path data) throws IOException, SQLException {
        var connection = HouseDatabase.connect(data, "postgres");
        var statements = new StatementLog(connection, data.resolve("logs/postgresql.log"));
        statements.logs("all");
        statements.says(FIRST);
        return statements;
    }

    private void logs(String which) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_sleep(0.5)");
        }
    }

    private void says(String words) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select '" + words + "'");
        }
    }

    /** The statements since it was opened that read or write a table. */
    long count() throws IOException, SQLException {
        says(LAST);
        var all = Files.readString(log);
        return all.substring(all.lastIndexOf(FIRST), all.lastIndexOf(LAST))
                .lines()
                .filter(line -> line.contains("execute ") || line.contains("statement: "))
                .filter(line -> line.contains(" from ") || line.contains("insert ") || line.contains("update "))
                .count();
    }

    @Override
    public void close() throws SQLException {
        logs("none");
        connection.close();
    }
}
