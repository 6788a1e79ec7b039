package org.chapterhouse.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class MigrationsTest {

    @Test
    void aRoleThatMayMakeNoTablesIsToldWhichRightItLacks() throws SQLException {
        var database = TestDatabase.fresh().unwrap(PGSimpleDataSource.class);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role guest login");
        }
        database.setUser("guest");
        assertThatThrownBy(() -> new Migrations(database).run(List.of("core")))
                .hasMessageStartingWith("CH-021 The database does not let this role make its tables: ")
                .hasMessageContaining("permission denied for schema public")
                .hasMessageContaining("Make the role the owner of the database.")
                .hasMessageNotContaining("\n");
    }
}
