package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.visitor.PublicForm;

/** The sentences of a plugin: those its code names, and those that lie beside it. */
record OwnSentences(Plugin plugin, JavaClasses code) {

    private static final Pattern OF_A_TYPE = Pattern.compile("(check|note)\\.[a-z0-9.-]+");
    /** A code is the plugin's once its letters stand before any code among its words; so nobody takes UTF-8 for one. */
    private static final Pattern PROBLEM = Pattern.compile("([A-Z]{2,8})-\\d{1,4}(\\.[a-z0-9-]+)?");

    /** Whatever a check finds, an intake notes or a refusal says, there are words for it, and no words for nothing. */
    void checkNamed(Wording wording) {
        var types = Stream.of(
                        plugin.contentTypes().stream().map(ContentType::id),
                        plugin.publicForms().stream().map(PublicForm::id),
                        plugin.settings().stream().map(settings -> "settings." + settings.word()))
                .flatMap(ids -> ids)
                .toList();
        var keys = wording.words().keySet().stream()
                .map(key -> withoutType(key, types))
                .toList();
        var letters = Stream.concat(Stream.of("CH"), keys.stream().flatMap(key -> letters(key).stream()))
                .collect(Collectors.toSet());
        var worded =
                keys.stream().filter(key -> isSentence(key, letters)).collect(Collectors.toCollection(TreeSet::new));
        var named = Literals.of(code).stream()
                .filter(key -> isSentence(key, letters))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(worded)
                .as("sentences in %s, compared with those that the code names", wording.beside())
                .isEqualTo(named);
    }

    private static String withoutType(String key, List<String> types) {
        return types.stream()
                .filter(type -> key.startsWith(type + "."))
                .map(type -> key.substring(type.length() + 1))
                .findFirst()
                .orElse(key);
    }

    private static boolean isSentence(String key, Set<String> letters) {
        return OF_A_TYPE.matcher(key).matches()
                || letters(key).filter(letters::contains).isPresent();
    }

    private static Optional<String> letters(String key) {
        var code = PROBLEM.matcher(key);
        return code.matches() ? Optional.of(code.group(1)) : Optional.empty();
    }
}
