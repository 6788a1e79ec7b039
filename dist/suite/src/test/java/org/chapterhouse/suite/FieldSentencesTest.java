package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.Test;

/** Everything the forms of the house's types can object to stands in one text, so that somebody reads it as a text. */
class FieldSentencesTest {

    private static final String APPROVED = "field-sentences.txt";

    @Test
    void everySentenceWasReadByAnEditor() throws IOException {
        var found = Path.of("target", APPROVED);
        var text = text();
        Files.writeString(found, text);
        assertThat(text)
                .as("If %s reads well, let it be the approved one", found)
                .isEqualTo(approved());
    }

    /** Of whatever plugin is here; those of tests speak to nobody. */
    private static String text() {
        try (var core = Core.start()) {
            return core.get(PluginCatalog.class).plugins().stream()
                    .filter(plugin -> plugin.getClass().getPackageName().startsWith("org.chapterhouse.plugins."))
                    .sorted(Comparator.comparing(Plugin::id))
                    .flatMap(plugin -> plugin.contentTypes().stream())
                    .map(type ->
                            FieldSentences.of(type, core.get(Validator.class)).text())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String approved() throws IOException {
        try (var stream = Objects.requireNonNull(FieldSentencesTest.class.getResourceAsStream(APPROVED))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
