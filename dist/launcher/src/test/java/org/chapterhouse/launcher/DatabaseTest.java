package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

final class DatabaseTest {

    @Test
    void anAddressIsShownWithoutWhatComesAfterIt() {
        var nowhere = Database.at("jdbc:postgresql://127.0.0.1:1/site?password=geheim", "editor", "secret");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> nowhere.check("CHAPTERHOUSE_DB_USER"))
                .withMessageStartingWith("CH-007 The database at jdbc:postgresql://127.0.0.1:1/site cannot be reached");
    }
}
