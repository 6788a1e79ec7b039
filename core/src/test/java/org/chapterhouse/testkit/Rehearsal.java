package org.chapterhouse.testkit;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.chapterhouse.platform.sql.NamedSql;

/** Has the database read a plugin's statement without running it. */
final class Rehearsal {

    private static final String UNKNOWN_TABLE = "42P01";
    private static final String UNKNOWN_COLUMN = "42703";

    private Rehearsal() {}

    /** What is wrong with the statement: a table that is not the plugin's, or one, or a column, that is not there. */
    static Optional<String> fault(DataSource database, String schema, String text) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(NamedSql.in(schema, text).text())) {
            statement.getParameterMetaData().getParameterCount();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            return Optional.of(e)
                    .filter(refused -> Set.of(UNKNOWN_TABLE, UNKNOWN_COLUMN).contains(refused.getSQLState()))
                    .map(refused -> String.valueOf(refused.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("") + ". The statement: " + text);
        }
    }
}
