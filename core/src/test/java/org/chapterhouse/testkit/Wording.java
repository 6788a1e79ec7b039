package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.chapterhouse.problem.MessageFile;

/** The words beside a class in one language, held against the English ones and against the code that uses them. */
public record Wording(String beside, Locale language, MessageFile file) {

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");

    public static Wording of(Class<?> beside, Locale language) {
        return new Wording(
                beside.getPackageName() + " in '" + language + "'", language, MessageFile.of(beside, language));
    }

    /** Nothing is said that English does not say, and every sentence has the same gaps. */
    public void checkAgainstEnglish() {
        var soft = new SoftAssertions();
        file.own().forEach((key, sentence) -> {
            var english = file.english().get(key);
            soft.assertThat(english).as("'%s' of %s in English", key, beside).isNotNull();
            soft.assertThat(gaps(sentence))
                    .as("what fills '%s' of %s", key, beside)
                    .isEqualTo(gaps(english == null ? "" : english));
            if (!gaps(sentence).isEmpty()) {
                soft.assertThatCode(() -> new MessageFormat(sentence.replace("'", "''"), language))
                        .as("'%s' of %s", key, beside)
                        .doesNotThrowAnyException();
            }
        });
        soft.assertAll();
    }

    /** Every English sentence of this kind is said in this language, too. */
    public void checkWhole(Predicate<String> kind) {
        assertThat(file.english().keySet().stream().filter(kind).filter(file::isMissing))
                .as("words that are missing in %s", beside)
                .isEmpty();
    }

    public Map<String, String> words() {
        return file.own();
    }

    private static TreeSet<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
