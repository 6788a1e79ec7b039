package org.chapterhouse.platform.sql;

import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chapterhouse.problem.HouseOnly;

/** Several statements of a role that the server keeps no connections of: all of them or none. */
@HouseOnly
public final class OneTransaction {

    private OneTransaction() {}

    public static void on(DataSource source, Consumer<Sql> work) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.accept(new Sql(Lender.of(connection)));
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }
}
