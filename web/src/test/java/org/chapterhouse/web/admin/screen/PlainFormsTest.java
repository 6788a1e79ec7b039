package org.chapterhouse.web.admin.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form that no script sends says in its address for whom it was drawn; without that it would be refused. */
final class PlainFormsTest {

    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"post\"[^>]*>");
    private static final String SIGN_OUT = "/admin/sign-out";

    @Test
    void everyPlainFormSaysForWhomItWasDrawn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/META-INF"))) {
            var forms = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> forms(file).stream())
                    .filter(form -> !form.contains(SIGN_OUT))
                    .toList();
            assertThat(forms).isNotEmpty().allSatisfy(form -> assertThat(form).contains("#{adminFrame.drawnForQuery}"));
        }
    }

    private static List<String> forms(Path file) {
        try {
            return FORM.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
