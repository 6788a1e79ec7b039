package org.chapterhouse.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where a statement gets its connection from. */
@FunctionalInterface
interface Lender {

    Lent lend() throws SQLException;

    /** A connection of its own each time, which the server may join to the transaction under way. */
    static Lender of(DataSource source) {
        return () -> new Lent(source.getConnection(), true);
    }

    /** The same each time; whoever opened it closes it. */
    static Lender of(Connection connection) {
        return () -> new Lent(connection, false);
    }

    /** A connection for one statement. */
    record Lent(Connection connection, boolean isToBeClosed) implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            if (isToBeClosed) {
                connection.close();
            }
        }
    }
}
