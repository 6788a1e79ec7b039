package org.chapterhouse.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever speaks to a screen says the words that stand on a button; a longer name for screen readers must hold them. */
class ButtonNamesTest {

    private static final Path SCREENS = Path.of("src/main/resources/META-INF");
    private static final Pattern NAMED =
            Pattern.compile("<[^>]*\\svalue=\"([^\"#]+)\"[^>]*\\spt:aria-label=\"([^\"]+)\"");

    @Test
    void aButtonIsNamedWithTheWordsThatStandOnIt() throws IOException {
        var names = new ArrayList<String>();
        for (var screen : screens()) {
            var tags = NAMED.matcher(Files.readString(screen));
            while (tags.find()) {
                names.add(tags.group(2));
                assertThat(tags.group(2)).as(screen.toString()).contains(tags.group(1));
            }
        }
        assertThat(names).hasSizeGreaterThan(3);
    }

    private static List<Path> screens() throws IOException {
        try (var files = Files.walk(SCREENS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
