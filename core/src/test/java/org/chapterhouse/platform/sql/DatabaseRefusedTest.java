package org.chapterhouse.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseRefusedTest {

    @Test
    void aFullDiskIsToldInWords() {
        var problem = new DatabaseRefused(new SQLException("could not extend file", "53100")).problem();
        assertThat(problem.code()).isEqualTo("CH-902");
        assertThat(problem.message().toString())
                .startsWith("The disk of the database is full")
                .doesNotContain("53100");
    }

    @Test
    void aDatabaseThatIsAwayIsToldInWordsHoweverDeepTheReasonLies() {
        for (var state : new String[] {"08006", "08001", "57P01", "57P03"}) {
            assertThat(DatabaseRefused.isAway(new IllegalStateException("could not be shown", lost(state))))
                    .as(state)
                    .isTrue();
            assertThat(new DatabaseRefused(lost(state)).problem().toString())
                    .startsWith("CH-903 The database cannot be reached just now")
                    .doesNotContain("state");
        }
        assertThat(DatabaseRefused.isAway(lost("23505"))).isFalse();
        assertThat(DatabaseRefused.isAway(lost("57014"))).isFalse();
        assertThat(DatabaseRefused.isAway(new IllegalStateException("ours"))).isFalse();
    }

    @Test
    void anythingElseIsToldByItsState() {
        var problem = new DatabaseRefused(new SQLException("no such column", "42703")).problem();
        assertThat(problem.toString()).startsWith("CH-901").contains("(state 42703)");
    }

    /** As the server's pool tells it. */
    private static SQLException lost(String state) {
        return new SQLException(
                "Error in allocating a connection", new IllegalArgumentException(new SQLException("refused", state)));
    }
}
