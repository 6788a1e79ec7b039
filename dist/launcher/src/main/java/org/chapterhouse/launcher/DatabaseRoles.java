package org.chapterhouse.launcher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The two ways into the suite's database.
 *
 * @param owner owns the tables: makes and changes them, keeps and restores them
 * @param application works with them, and owns nothing; the owner once more where there is no other role
 */
record DatabaseRoles(Database owner, Database application) {

    private static final String OURS = "Chapterhouse works as this role";
    private static final int ROUNDS = 200_000;
    private static final int BITS = 256;

    /**
     * The roles in a database of somebody's own. A role for the application is made if the owner may make roles.
     *
     * @param named the role that was named for the application, if one was
     */
    static DatabaseRoles of(Database owner, Optional<Database> named) {
        owner.check("CHAPTERHOUSE_DB_USER and CHAPTERHOUSE_DB_PASSWORD");
        if (named.isPresent()) {
            letIn(owner, named.get().user());
            named.get().check("CHAPTERHOUSE_DB_APP_USER and CHAPTERHOUSE_DB_APP_PASSWORD");
            return new DatabaseRoles(owner, named.get());
        }
        return new DatabaseRoles(owner, made(owner).orElse(owner));
    }

    private static void letIn(Database owner, String application) {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            letIn(connection, statement, statement.enquoteIdentifier(application, true));
        } catch (SQLException e) {
            throw owner.refusal(e, "CHAPTERHOUSE_DB_USER and CHAPTERHOUSE_DB_PASSWORD");
        }
    }

    private static void letIn(Connection connection, Statement statement, String role) throws SQLException {
        statement.execute("grant connect, temporary on database "
                + statement.enquoteIdentifier(connection.getCatalog(), true) + " to " + role);
    }

    /** Nothing if the owner may make no roles, if there is one of that name already, or if the new one is not let in. */
    private static Optional<Database> made(Database owner) {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            var application = new Database(owner.url(), connection.getCatalog() + "_app", password(owner));
            connection.setAutoCommit(false);
            // several nodes may start at once
            statement.execute("select pg_advisory_xact_lock(hashtextextended('chapterhouse.role', 0))");
            make(connection, statement, application);
            connection.commit();
            application.connect().close();
            return Optional.of(application);
        } catch (SQLException e) {
            System.getLogger(DatabaseRoles.class.getName())
                    .log(System.Logger.Level.INFO, "There is no role of the application's own: " + Reason.of(e));
            return Optional.empty();
        }
    }

    private static void make(Connection connection, Statement statement, Database application) throws SQLException {
        var role = statement.enquoteIdentifier(application.user(), true);
        var secret = " login password '" + application.password() + "'";
        var comment = commentOn(connection, application.user());
        if (comment.isEmpty()) {
            statement.execute("create role " + role + secret);
            statement.execute("comment on role " + role + " is '" + OURS + "'");
        } else if (comment.get().equals(OURS)) {
            statement.execute("alter role " + role + secret);
        } else {
            throw new SQLException("'" + application.user() + "' is somebody else's");
        }
        letIn(connection, statement, role);
    }

    /** @return nothing if there is no such role; an empty one if nothing is said of it */
    private static Optional<String> commentOn(Connection connection, String role) throws SQLException {
        try (var asking = connection.prepareStatement(
                "select coalesce(shobj_description(oid, 'pg_authid'), '') from pg_roles where rolname = ?")) {
            asking.setString(1, role);
            try (var rows = asking.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** The same on every node without a file that they would share; it does not lead back to the owner's. */
    private static String password(Database owner) {
        try {
            var key =
                    new PBEKeySpec(owner.password().toCharArray(), OURS.getBytes(StandardCharsets.UTF_8), ROUNDS, BITS);
            var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(derived.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java without PBKDF2", e);
        }
    }
}
