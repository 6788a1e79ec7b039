package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.security.Area;

/** The areas of a plugin: named after it, each with words for whoever gives them to a role. */
record OwnAreas(Plugin plugin, PluginFiles files) {

    void check() {
        assertThat(plugin.areas())
                .extracting(Area::id)
                .as("its areas are its id, a dot and a word")
                .allSatisfy(id -> assertThat(id).startsWith(plugin.id() + "."))
                .doesNotHaveDuplicates();
        for (var language : files.languages()) {
            assertThat(missing(MessageFile.of(plugin.getClass(), language)))
                    .as("words that are missing in messages of the language '" + language + "'")
                    .isEmpty();
        }
    }

    List<String> missing(MessageFile words) {
        return plugin.areas().stream()
                .map(area -> "area." + area.word())
                .flatMap(key -> Stream.of(key + ".label", key + ".help"))
                .filter(words::isMissing)
                .toList();
    }
}
