package org.chapterhouse.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the suite's data is kept and how to get in.
 *
 * @param url a JDBC address
 */
record Database(String url, String user, String password) {

    private static final int OLDEST_VERSION = 15;
    private static final String CONNECT_SECONDS = "5";
    private static final String SIGN_IN_SECONDS = "8";
    private static final String NO_LIMIT = "0";
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_ENTRY = "28000";
    private static final String NO_SUCH_DATABASE = "3D000";

    /** A database at an address that says nothing yet about how text is sent: jsonb columns need it untyped. */
    static Database at(String url, String user, String password) {
        var untyped =
                url.contains("stringtype=") ? url : url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
        return new Database(untyped, user, password);
    }

    /** The address for people: what comes after it is ours, or may be a password. */
    private String shown() {
        return url.replaceFirst("\\?.*", "");
    }

    /**
     * Refuses the start when the database cannot be reached or is too old.
     *
     * @param settings those that say who signs in
     */
    void check(String settings) {
        try (var connection = connect()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new StartRefused(
                        "CH-008",
                        "The database at %s is PostgreSQL %d. Use PostgreSQL %d or newer."
                                .formatted(shown(), version, OLDEST_VERSION));
            }
        } catch (SQLException e) {
            throw refusal(e, settings);
        }
    }

    Connection connect() throws SQLException {
        return connect(CONNECT_SECONDS, SIGN_IN_SECONDS);
    }

    /** To a PostgreSQL of ours on this machine: it answers sooner or later, however slow that is, or its end is noticed. */
    Connection connectPatiently() throws SQLException {
        return connect(NO_LIMIT, NO_LIMIT);
    }

    private Connection connect(String connectSeconds, String signInSeconds) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", connectSeconds);
        properties.setProperty("loginTimeout", signInSeconds);
        return DriverManager.getConnection(url, properties);
    }

    StartRefused refusal(SQLException e, String settings) {
        return switch (String.valueOf(e.getSQLState())) {
            case WRONG_PASSWORD, NO_ENTRY ->
                new StartRefused(
                        "CH-006",
                        "The database at %s does not let '%s' in (%s). Check %s."
                                .formatted(shown(), user, e.getMessage(), settings),
                        e);
            case NO_SUCH_DATABASE ->
                new StartRefused(
                        "CH-007",
                        "The server at %s has no such database. Create it, or correct CHAPTERHOUSE_DB_URL."
                                .formatted(shown()),
                        e);
            default ->
                new StartRefused(
                        "CH-007",
                        "The database at %s cannot be reached (%s). Start it, or correct CHAPTERHOUSE_DB_URL."
                                .formatted(shown(), e.getMessage()),
                        e);
        };
    }
}
