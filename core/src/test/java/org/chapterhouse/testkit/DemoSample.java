package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chapterhouse.content.Content;
import org.chapterhouse.demo.DemoContent;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.type.ContentType;

/** What a plugin gives the demo organisation to publish. */
record DemoSample(Plugin plugin, List<JsonObject> entries) {

    static Optional<DemoSample> of(Plugin plugin, PluginFiles files) {
        var file = "demo/" + plugin.id() + ".json";
        if (!files.has(file)) {
            return Optional.empty();
        }
        try (var reader = JsonProvider.provider().createReader(new StringReader(files.text(file)))) {
            return Optional.of(new DemoSample(plugin, reader.readArray().getValuesAs(JsonObject.class)));
        }
    }

    /** Written as {@code chapterhouse demo} writes it, each page of it drawn once. */
    void check(Core core) {
        assertThat(entries.stream().map(entry -> entry.getString("type")))
                .as("demo content is of the plugin's own types")
                .isSubsetOf(plugin.contentTypes().stream().map(ContentType::id).toList());
        core.asSystem(core.get(DemoContent.class)::writeIfEmpty);
        for (var type : plugin.contentTypes()) {
            checkPages(core, type);
        }
    }

    private <T extends Record & Content> void checkPages(Core core, ContentType<T> type) {
        var pages =
                core.get(PublishedPages.class).list(Optional.of(type.id()), Optional.empty(), Optional.empty(), 500);
        assertThat(pages.size())
                .as("published pages of the type " + type.id())
                .isEqualTo(published().getOrDefault(type.id(), 0L).intValue());
        for (var page : pages) {
            assertThat(new Drawings<>(type, Locale.US).of(type.read(page.payload())))
                    .isNotEmpty();
        }
    }

    private Map<String, Long> published() {
        return entries.stream()
                .filter(entry -> entry.getString("publicity").equals("LIVE"))
                .map(entry -> entry.getString("type"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
