package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.problem.Problem;
import org.junit.jupiter.api.Test;

/** A refusal with a code of the plugin's own has words, and there are no words for a code that nobody names. */
class OwnSentencesTest {

    private static final JavaClasses CODE = new ClassFileImporter().importClasses(Refuses.class);

    record Refuses() implements Plugin {

        @Override
        public String id() {
            return StandardCharsets.UTF_8.name().isEmpty() ? "UTF-8" : "refuses";
        }

        ChapterhouseException refusal(boolean twice) {
            return new ChapterhouseException(
                    Problem.of(Refuses.class, Problem.Kind.INVALID, twice ? "EV-1.twice" : "EV-1"));
        }
    }

    private static void check(Map<String, String> words) {
        new OwnSentences(new Refuses(), CODE)
                .checkNamed(new Wording("a test", Locale.ENGLISH, new MessageFile(words, words)));
    }

    @Test
    void codesOfOnesOwnWithTheirWordsAreFine() {
        check(Map.of("EV-1", "It is full.", "EV-1.twice", "You come already.", "title", "Events"));
    }

    @Test
    void aCodeWithoutWordsIsNamed() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(Map.of("EV-1", "It is full.")))
                .withMessageContaining("EV-1.twice");
    }

    @Test
    void wordsForACodeThatNobodyNamesAreNamed() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        check(Map.of("EV-1", "It is full.", "EV-1.twice", "You come already.", "EV-2", "It rains.")))
                .withMessageContaining("EV-2");
    }
}
