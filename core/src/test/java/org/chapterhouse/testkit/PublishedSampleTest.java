package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.chapterhouse.notes.Vacancy;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.workflow.NotPublishable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract follows what ends to its end, and notices when the end is not kept. */
class PublishedSampleTest {

    private Core core;

    @BeforeEach
    void start() {
        core = Core.start();
    }

    @AfterEach
    void stop() {
        core.close();
    }

    @Test
    void whatEndsIsGoneFromPageAndListAtItsEnd() {
        new PublishedSample(core, ending(Duration.ZERO), vacancy("2026-06-30")).checkWay();
    }

    @Test
    void aPageThatOutlivesItsEndBreaksTheContract() {
        var outlived = new PublishedSample(core, ending(Duration.ofDays(1)), vacancy("2026-06-30"));
        assertThatThrownBy(outlived::checkWay)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to be before or equal to");
    }

    @Test
    void aSampleThatHasEndedCannotShowAnything() {
        var late = new PublishedSample(core, ending(Duration.ZERO), vacancy("2026-01-31"));
        assertThatThrownBy(late::checkWay).isInstanceOf(NotPublishable.class);
    }

    /** @param early how much earlier it says to end than its pages do */
    private static ContentType<Vacancy> ending(Duration early) {
        return ContentType.of("vacancy", Vacancy.class)
                .title(Vacancy::title)
                .path("/vacancies/{slug}")
                .visibleUntil((vacancy, zone) -> Optional.ofNullable(vacancy.lastDay())
                        .map(day ->
                                day.plusDays(1).atStartOfDay(zone).toInstant().minus(early)))
                .build();
    }

    private static JsonObject vacancy(String lastDay) {
        return Json.createObjectBuilder()
                .add("title", "Organizer")
                .add("lastDay", lastDay)
                .build();
    }
}
