package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;

/** The jobs of a plugin: each with a name for whoever is told that one could not be done. */
record OwnJobs(Plugin plugin, PluginFiles files) {

    void check() {
        for (var language : files.languages()) {
            assertThat(missing(MessageFile.of(plugin.getClass(), language)))
                    .as("words that are missing in messages of the language '" + language + "'")
                    .isEmpty();
        }
    }

    List<String> missing(MessageFile words) {
        return plugin.jobs().stream()
                .map(job -> "job." + job.name() + ".title")
                .filter(words::isMissing)
                .toList();
    }
}
