package org.chapterhouse.suite;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Somebody at the database who gets into the way of an act of the suite: holds what it needs, then asks for what it
 * has. PostgreSQL gives up the act, as it waits less patiently; the other one then leaves without having changed a thing.
 */
final class Collision implements AutoCloseable {

    /** Time enough to be in the way before PostgreSQL looks whether anybody is. */
    private static final String PATIENCE_OF_THE_SUITE = "5s";

    private final Connection connection;

    Collision(Connection connection) throws SQLException {
        this.connection = connection;
        everybodyWaits(PATIENCE_OF_THE_SUITE);
        run("set deadlock_timeout = '10min'");
        connection.setAutoCommit(false);
    }

    private void everybodyWaits(String time) throws SQLException {
        run("alter system set deadlock_timeout = '" + time + "'");
        run("select pg_reload_conf()");
    }

    /** The row of a page that readers see. */
    void holdsPage(String title) throws SQLException {
        run("select 1 from published_page where title = '" + title + "' for update");
    }

    /** Waits until somebody waits, then for what they have: one of the two cannot go on. */
    void wantsItem(String title) throws SQLException, InterruptedException {
        while (count("select count(*) from pg_locks where not granted") == 0) {
            Thread.sleep(10);
        }
        run("select 1 from content_item where title = '" + title + "' for update");
        connection.rollback();
    }

    /** How often one of two was given up so far, once the database has counted it. */
    long collisions() throws SQLException {
        run("select pg_stat_clear_snapshot()");
        return count("select deadlocks from pg_stat_database where datname = current_database()");
    }

    private long count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        run("alter system reset deadlock_timeout");
        run("select pg_reload_conf()");
        connection.close();
    }
}
