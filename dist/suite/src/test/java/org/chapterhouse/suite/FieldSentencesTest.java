package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.plugins.chapterpages.ChapterPagesPlugin;
import org.chapterhouse.plugins.donationappeals.DonationAppealsPlugin;
import org.chapterhouse.plugins.policystatements.PolicyStatementsPlugin;
import org.chapterhouse.plugins.pressreleases.PressReleasesPlugin;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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

    private static String text() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var validator = factory.getValidator();
            return plugins()
                    .flatMap(plugin -> plugin.contentTypes().stream())
                    .map(type -> FieldSentences.of(type, validator).text())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Stream<Plugin> plugins() {
        return Stream.of(
                new PressReleasesPlugin(),
                new PolicyStatementsPlugin(),
                new ChapterPagesPlugin(),
                new DonationAppealsPlugin());
    }

    private static String approved() throws IOException {
        try (var stream = Objects.requireNonNull(FieldSentencesTest.class.getResourceAsStream(APPROVED))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
