package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.web.site.Reader.story;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.platform.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plugin's newer version cannot read one page of its older one's. */
class LegiblePagesTest {

    private static final String CHAPTER = "/chapters/upgraded";
    private static final Logger LOG = Logger.getLogger("org.chapterhouse.web.site.LegiblePages");

    private final Reader reader = new Reader();
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listening = new Handler() {

        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void anOldPageStandsAmongOthers() {
        LOG.addHandler(listening);
        reader.founds("upgraded", "en-US");
        reader.published("story", "upgraded", story("Of today", "2026-05-26"), "en");
        reader.published("story", "upgraded", story("Of old", "2026-05-26"), "en");
        reader.asSystem(() -> reader.get(Sql.class)
                .of(
                        "update published_page set payload = payload || '{\"day\": [\"a Tuesday\"]}' where title = 'Of old'")
                .run());
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(listening);
        reader.close();
    }

    @Test
    void itAloneFailsAndTheLogSaysSoOnce() {
        for (var page : List.of(CHAPTER + "/stories", CHAPTER, "/", CHAPTER + "/stories/of-today")) {
            assertThat(reader.drawn(page).text()).as(page).contains("Of today").doesNotContain("Of old");
        }
        assertThatThrownBy(() -> reader.drawn(CHAPTER + "/stories/of-old")).isInstanceOf(JsonShapeMismatch.class);
        assertThat(logged).singleElement().satisfies(entry -> {
            assertThat(entry.getMessage()).contains("story /stories/of-old");
            assertThat(entry.getThrown()).isInstanceOf(JsonShapeMismatch.class);
        });
    }
}
