package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;

/** The health checks of a plugin: each is called something by whoever looks after the suite. */
record OwnHealthChecks(Plugin plugin, PluginFiles files) {

    void check() {
        for (var language : files.languages()) {
            assertThat(missing(MessageFile.of(plugin.getClass(), language)))
                    .as("words that are missing in messages of the language '" + language + "'")
                    .isEmpty();
        }
    }

    List<String> missing(MessageFile words) {
        return plugin.healthChecks().stream()
                .map(check -> "health." + check.name() + ".title")
                .filter(words::isMissing)
                .toList();
    }
}
