package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.person.KnownData;
import org.chapterhouse.person.PersonalData;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;

/** What a plugin holds of people can be found and forgotten, and read in every language it speaks. */
record OwnPersonalData(Plugin plugin, PluginFiles files) {

    void check() {
        assertThat(plugin.personalData())
                .as("it says both how something is found and how it is forgotten")
                .allMatch(PersonalData::isWhole);
        files.languages()
                .forEach(language -> assertThat(missing(language))
                        .as("words that are missing in messages of the language '" + language + "'")
                        .isEmpty());
    }

    List<String> missing(Locale language) {
        var own = MessageFile.of(plugin.getClass(), language);
        var records = plugin.personalData().stream()
                .flatMap(data -> words(data, language).missingKeys().stream())
                .filter(key -> !key.endsWith(".plural"));
        var name =
                Stream.of("plugin.title").filter(key -> !plugin.personalData().isEmpty() && own.isMissing(key));
        return Stream.concat(name, records).toList();
    }

    private <T extends Record> FieldMessages words(PersonalData<T> data, Locale language) {
        return new KnownData<>(plugin.id(), spoken -> plugin.id(), data).words(language);
    }
}
