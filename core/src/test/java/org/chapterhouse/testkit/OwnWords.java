package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;

/** The words of a plugin: whatever it brings is called something, in every language that it speaks. */
record OwnWords(Plugin plugin, PluginFiles files) {

    /** What stands beside the plugin's own class. */
    void check() {
        for (var language : files.languages()) {
            assertThat(missing(MessageFile.of(plugin.getClass(), language)))
                    .as("words that are missing in messages of the language '" + language + "'")
                    .isEmpty();
        }
    }

    List<String> missing(MessageFile words) {
        return Stream.of(
                        plugin.jobs().stream().map(job -> "job." + job.name() + ".title"),
                        plugin.commands().stream().map(command -> "command." + command.name() + ".help"),
                        plugin.healthChecks().stream().map(check -> "health." + check.name() + ".title"),
                        plugin.searchSources().stream().map(source -> "search." + source.name() + ".title"))
                .flatMap(keys -> keys)
                .filter(words::isMissing)
                .toList();
    }

    void check(TypeUnderTest<?> tested) {
        for (var language : files.languages()) {
            assertThat(tested.type().messages(language).missingKeys())
                    .as("words that are missing in messages of the language '" + language + "'")
                    .isEmpty();
        }
    }

    void checkPages() {
        files.languages().forEach(this::checkPages);
    }

    private void checkPages(Locale language) {
        assertThat(plugin.publicPages())
                .allSatisfy(page -> assertThat(page.messages(language).missingSentences())
                        .as("words of the page '" + page + "' that are missing in the language '" + language + "'")
                        .isEmpty());
        assertThat(plugin.homeBlocks())
                .allSatisfy(block -> assertThat(block.messages(language).missingSentences())
                        .as("words of the block '" + block + "' that are missing in the language '" + language + "'")
                        .isEmpty());
    }

    void checkForms() {
        files.languages().forEach(this::checkForms);
    }

    private void checkForms(Locale language) {
        assertThat(plugin.publicForms())
                .allSatisfy(form -> assertThat(form.messages(language).missingFormKeys())
                        .as("words of the form '" + form + "' that are missing in the language '" + language + "'")
                        .isEmpty())
                .allSatisfy(form -> assertThat(form.outcomes())
                        .as("ways in which the form '" + form + "' ends, which need words under page.<outcome>")
                        .allMatch(
                                outcome -> form.messages(language).said(outcome).isPresent()));
    }
}
