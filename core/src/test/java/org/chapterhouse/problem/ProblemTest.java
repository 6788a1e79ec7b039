package org.chapterhouse.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chapterhouse.problem.Problem.Kind;
import org.chapterhouse.rally.Rally;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void eachKindIsOneAnswer() {
        assertThat(Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind, Kind::status)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Kind.NOT_FOUND, 404,
                        Kind.NOT_PERMITTED, 404,
                        Kind.CONFLICT, 409,
                        Kind.INVALID, 422,
                        Kind.TOO_OFTEN, 429,
                        Kind.BUSY, 503,
                        Kind.CONFIG, 500,
                        Kind.EXTERNAL, 502,
                        Kind.INTERNAL, 500));
    }

    @Test
    void onlyWhatTheAskerCannotMendIsOurs() {
        assertThat(Arrays.stream(Kind.values()).filter(Kind::isOurs))
                .containsExactly(Kind.CONFIG, Kind.EXTERNAL, Kind.INTERNAL);
    }

    @Test
    void theCodeIsTheBeginningOfTheKey() {
        var problem = Problem.of(Rally.class, Kind.CONFLICT, "rally.title");
        assertThat(problem.code()).isEqualTo("rally");
        assertThat(problem).hasToString("rally Rally");
        assertThat(problem.in(Locale.forLanguageTag("es"))).isEqualTo("rally Concentración");
    }
}
