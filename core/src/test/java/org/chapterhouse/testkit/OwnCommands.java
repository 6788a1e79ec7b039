package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;

/** The commands of a plugin: each says what it is for to whoever asks at the console. */
record OwnCommands(Plugin plugin, PluginFiles files) {

    void check() {
        for (var language : files.languages()) {
            assertThat(missing(MessageFile.of(plugin.getClass(), language)))
                    .as("words that are missing in messages of the language '" + language + "'")
                    .isEmpty();
        }
    }

    List<String> missing(MessageFile words) {
        return plugin.commands().stream()
                .map(command -> "command." + command.name() + ".help")
                .filter(words::isMissing)
                .toList();
    }
}
