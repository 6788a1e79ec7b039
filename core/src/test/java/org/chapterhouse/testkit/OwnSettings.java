package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.setting.KnownSettings;
import org.chapterhouse.setting.Settings;

/** The settings of a plugin: a form that can be shown, with words in every language the plugin speaks. */
record OwnSettings(Plugin plugin, PluginFiles files) {

    void check() {
        for (var settings : plugin.settings()) {
            check(settings);
        }
        files.languages()
                .forEach(language -> assertThat(missing(language))
                        .as("words that are missing in messages of the language '" + language + "'")
                        .isEmpty());
    }

    private <T extends Record> void check(Settings<T> settings) {
        var known = known(settings);
        FieldNames.check(known.fields());
        var home = plugin.getClass().getPackageName();
        assertThat(settings.recordType().getPackageName() + ".")
                .as("the record of its settings lies in its own package or below")
                .startsWith(home + ".");
        assertThat(known.withoutSecrets(known.blank()))
                .as("what is usual is kept as it is")
                .isEqualTo(known.complete(known.blank()));
        assertThat(known.read(known.blank(), Map.of())).isNotNull();
    }

    List<String> missing(Locale language) {
        var own = MessageFile.of(plugin.getClass(), language);
        var forms = plugin.settings().stream()
                .flatMap(settings -> known(settings).words(language).missingKeys().stream())
                .filter(key -> !key.endsWith(".plural"));
        var name = Stream.of("plugin.title").filter(key -> !plugin.settings().isEmpty() && own.isMissing(key));
        return Stream.of(name, forms, missingTryOuts(language))
                .flatMap(keys -> keys)
                .toList();
    }

    /** What stands on the button by which they are tried out. */
    private Stream<String> missingTryOuts(Locale language) {
        return plugin.settings().stream()
                .filter(settings -> settings.tryOut().isPresent())
                .filter(settings -> MessageFile.of(settings.recordType(), language)
                        .isMissing("settings." + settings.word() + ".try-out.label"))
                .map(settings -> "settings." + settings.word() + ".try-out.label");
    }

    private <T extends Record> KnownSettings<T> known(Settings<T> settings) {
        return new KnownSettings<>(plugin.id(), language -> plugin.id(), settings);
    }
}
