package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.chapterhouse.platform.Beans;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.search.SearchSource;

/** What readers find of a plugin besides its content: each source can be asked at any time, and readers know what it is called. */
record OwnSearchSources(Plugin plugin, PluginFiles files) {

    void check() {
        for (var language : files.languages()) {
            assertThat(missing(MessageFile.of(plugin.getClass(), language)))
                    .as("words that are missing in messages of the language '" + language + "'")
                    .isEmpty();
        }
    }

    List<String> missing(MessageFile words) {
        return plugin.searchSources().stream()
                .map(source -> "search." + source.name() + ".title")
                .filter(words::isMissing)
                .toList();
    }

    /** Also before there is anything. */
    void checkAnswers(Core core) {
        plugin.searchSources()
                .forEach(source -> assertThatCode(() -> checkAnswer(core, source))
                        .as("the source '" + source + "', asked for every document there is")
                        .doesNotThrowAnyException());
    }

    private static void checkAnswer(Core core, SearchSource source) {
        assertThat(source.handler().handle(core.get(Beans.class), true))
                .extracting(document -> document.key())
                .doesNotHaveDuplicates();
    }
}
