package org.chapterhouse.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

final class OwnerDataSourceTest {

    /** Flyway searches the address for passwords, which takes a long address very long. */
    @Test
    void theAddressStaysAsItWasGiven() throws SQLException {
        var house = TestDatabase.fresh().unwrap(PGSimpleDataSource.class);
        var given = "jdbc:postgresql://127.0.0.1:" + house.getPortNumbers()[0] + "/" + house.getDatabaseName()
                + "?stringtype=unspecified";
        try (var connection = owner(given).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_setting('application_name')")) {
            assertThat(connection.getMetaData().getURL()).isEqualTo(given + "&ApplicationName=chapterhouse-migrations");
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("chapterhouse-migrations");
        }
    }

    @SuppressWarnings("UnnecessaryAssignment") // nobody injects here
    private static DataSource owner(String address) {
        var owner = new OwnerDataSource();
        owner.configuration = new Configuration() {
            @Override
            public String databaseUrl() {
                return address;
            }

            @Override
            public String ownerUser() {
                return "postgres";
            }

            @Override
            public String ownerPassword() {
                return "";
            }
        };
        return owner.dataSource();
    }
}
