package org.chapterhouse.type;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.revision.RevisionDiff;
import org.chapterhouse.revision.RevisionDiff.Change;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plugin's second version meets what its first has stored. */
class RecordEvolutionTest {

    private record First(String headline, String place, String mood, List<String> speakers) implements Content {}

    /** {@code place} is called {@code venue} now, {@code mood} is gone, the rest is new. */
    private record Second(
            String headline,
            String venue,
            List<String> speakers,
            @Nullable LocalDate day,
            RichText text,
            List<Step> steps,
            boolean free,
            int seats)
            implements Content {}

    private record Step(String time, String what) {}

    private final JsonObject stored = ContentType.of("rally", First.class)
            .title(First::headline)
            .path("/rallies/{slug}")
            .build()
            .write(new First("At the river", "Old bridge", "cheerful", List.of("Ana", "Ben")));

    private final ContentType<Second> type = ContentType.of("rally", Second.class)
            .title(Second::headline)
            .path("/rallies/{slug}")
            .renamed("place", "venue")
            .build();

    private static final Second SAME =
            new Second("At the river", "Old bridge", List.of("Ana", "Ben"), null, RichText.EMPTY, List.of(), false, 0);

    @Test
    void anOldRevisionOpensWithItsRenamedFieldAndEmptyNewOnes() {
        assertThat(type.read(stored)).isEqualTo(SAME);
        assertThat(type.title(type.read(stored))).isEqualTo("At the river");
    }

    @Test
    void savedUnchangedItDiffersOnlyInWhatTheNewVersionDropped() {
        var saved = type.write(type.read(stored));
        assertThat(RevisionDiff.between(type.current(stored), type.current(saved))
                        .changes())
                .contains(new Change("mood", "cheerful", ""))
                .extracting(Change::path)
                .doesNotContain("headline", "place", "venue", "speakers[0]", "day", "text");
    }

    @Test
    void anEditIsComparedUnderTodaysNames() {
        var edited = Json.createObjectBuilder(type.write(SAME))
                .add("venue", "New bridge")
                .build();
        assertThat(RevisionDiff.between(type.current(stored), edited).changes())
                .contains(new Change("venue", "Old bridge", "New bridge"));
    }

    @Test
    void whatHasBothNamesKeepsTodaysValue() {
        var both = Json.createObjectBuilder(stored).add("venue", "New bridge").build();
        assertThat(type.read(both).venue()).isEqualTo("New bridge");
        assertThat(type.current(both)).doesNotContainKey("place");
    }

    @Test
    void aNewRevisionOpensInTheOldVersionAgain() {
        var first = ContentType.of("rally", First.class)
                .title(First::headline)
                .path("/rallies/{slug}")
                .renamed("venue", "place")
                .build();
        assertThat(first.read(type.write(SAME)).place()).isEqualTo("Old bridge");
    }
}
