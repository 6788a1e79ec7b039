package org.chapterhouse.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesInTheMakingTest {

    private static final String PROPERTY = "chapterhouse.templates";

    @TempDir
    Path plugin;

    private Path sources;

    @BeforeEach
    void write() throws IOException {
        sources = Files.createDirectories(plugin.resolve("src/main/jte/events"));
        write("page.jte", "@param String title\n<h1>${title}</h1>", "2026-05-26T10:00:00Z");
        System.setProperty(PROPERTY, plugin.resolve("src/main/jte").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    private void write(String name, String text, String when) throws IOException {
        var file = Files.writeString(sources.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(when)));
    }

    private static String draw(Templates templates) {
        return templates.draw("page", Map.of("title", "Spring <fair>")).markup();
    }

    @Test
    void aTemplateIsDrawnAsItIsWrittenNow() throws IOException {
        var templates = Templates.of(Templates.class, "events");
        assertThat(draw(templates)).isEqualTo("<h1>Spring &lt;fair&gt;</h1>");
        write("page.jte", "@param String title\n<h2>${title}</h2>", "2026-05-26T10:00:01Z");
        assertThat(draw(templates)).isEqualTo("<h2>Spring &lt;fair&gt;</h2>");
    }

    @Test
    void whatATemplateCallsIsFollowedToo() throws IOException {
        write("part.jte", "@param String title\n<b>${title}</b>", "2026-05-26T10:00:00Z");
        write("page.jte", "@param String title\n@template.events.part(title = title)", "2026-05-26T10:00:00Z");
        var templates = Templates.of(Templates.class, "events");
        assertThat(draw(templates)).contains("<b>Spring");
        write("part.jte", "@param String title\n<i>${title}</i>", "2026-05-26T10:00:01Z");
        assertThat(draw(templates)).contains("<i>Spring");
    }

    @Test
    void othersAreThoseOfTheirJar() {
        assertThat(TemplatesInTheMaking.of(Templates.class, "press-releases")).isEmpty();
    }
}
