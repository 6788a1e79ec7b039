package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class DatabaseAwayTest {

    @Test
    void aLostOrRefusedConnectionIsRecognisedHoweverDeepItLies() {
        assertThat(DatabaseAway.isCauseOf(wrapped("08006"))).isTrue();
        assertThat(DatabaseAway.isCauseOf(wrapped("08001"))).isTrue();
        assertThat(DatabaseAway.isCauseOf(wrapped("57P01"))).isTrue();
        assertThat(DatabaseAway.isCauseOf(wrapped("57P03"))).isTrue();
    }

    @Test
    void whatTheDatabaseRefusesIsNot() {
        assertThat(DatabaseAway.isCauseOf(wrapped("23505"))).isFalse();
        assertThat(DatabaseAway.isCauseOf(wrapped("57014"))).isFalse();
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException("ours"))).isFalse();
    }

    private static Throwable wrapped(String state) {
        var pool = new SQLException("Error in allocating a connection");
        pool.initCause(new IllegalArgumentException(new SQLException("refused", state)));
        return new IllegalStateException("could not be shown", pool);
    }
}
