package org.chapterhouse.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseRefusedTest {

    @Test
    void aFullDiskIsToldInWords() {
        var problem = new DatabaseRefused(new SQLException("could not extend file", "53100")).problem();
        assertThat(problem.code()).isEqualTo("CH-902");
        assertThat(problem.message())
                .startsWith("The disk of the database is full")
                .doesNotContain("53100");
    }

    @Test
    void anythingElseIsToldByItsState() {
        var problem = new DatabaseRefused(new SQLException("no such column", "42703")).problem();
        assertThat(problem.toString()).startsWith("CH-901").contains("(state 42703)");
    }
}
