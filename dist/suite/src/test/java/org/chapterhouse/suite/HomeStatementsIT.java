package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody who edits the pages of sixty chapters: that there are many of them costs no questions to the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HomeStatementsIT {

    private static final String EMAIL = "sixty@example.org";
    private static final int CHAPTERS = 60;
    private static final long MOST = 30;

    private final OpenHouse house = OpenHouse.open();
    private HouseDatabase database;
    private String cookies;

    @BeforeAll
    void comesToWork() throws IOException, SQLException {
        database = house.database();
        database.joins(EMAIL, "Sixten Lind", "editor", "denver");
        database.founds(CHAPTERS);
        database.worksOnAllOf(EMAIL, "editor");
        cookies = Cookies.ofSignInAs(EMAIL, house.base()).header();
    }

    @AfterAll
    void leaves() throws SQLException {
        database.closesThoseFounded();
        database.close();
    }

    @Test
    void homeAsksAsOftenForSixtyChaptersAsForOne() throws Exception {
        for (var time = 0; time < 300 && !home().text().contains("Chapter number " + CHAPTERS); time++) {
            Thread.sleep(100);
        }
        try (var log = house.statements()) {
            assertThat(home().text()).contains("Chapter number 1<", "Chapter number " + CHAPTERS);
            assertThat(log.count()).as("statements for one Home").isBetween(1L, MOST);
        }
    }

    private Exchange home() throws IOException {
        return Exchange.get(house.base(), "/admin/home?site=denver", cookies);
    }
}
