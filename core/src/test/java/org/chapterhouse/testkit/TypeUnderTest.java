package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.text.Slug;
import org.chapterhouse.type.ContentType;

/**
 * One content type of a plugin with its sample, and what must hold whatever version of the record a document was stored
 * with.
 */
record TypeUnderTest<T extends Record & Content>(ContentType<T> type, JsonObject sample) {

    private static final JsonProvider JSON = JsonProvider.provider();

    static TypeUnderTest<?> of(ContentType<?> type, Plugin plugin) {
        return sampled(type, sample("/" + type.id() + ".json", plugin.getClass()));
    }

    private static <T extends Record & Content> TypeUnderTest<T> sampled(ContentType<T> type, JsonObject sample) {
        return new TypeUnderTest<>(type, sample);
    }

    private static JsonObject sample(String resource, Class<?> plugin) {
        try (var stream = plugin.getResourceAsStream(resource)) {
            assertThat(stream)
                    .as("a sample that can be published lies in src/test/resources" + resource)
                    .isNotNull();
            return RecordJson.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    T content() {
        return type.read(sample);
    }

    void checkSample() {
        assertThat(fields())
                .as("the sample has fields of the record only: a reader learns the record from it")
                .containsAll(sample.keySet());
        assertThat(type.read(type.write(content())))
                .as("what is written reads back equal")
                .isEqualTo(content());
    }

    /** A document without any field: what a draft is before its first word, and what renames and removals may leave. */
    void checkEmpty() {
        var empty = type.read(JsonValue.EMPTY_JSON_OBJECT);
        assertThat(type.read(type.write(empty))).isEqualTo(empty);
        assertThat(type.title(empty)).isNotNull();
        assertThat(type.summary(empty)).isNotNull();
        assertThat(type.date(empty)).isNotNull();
        assertThat(type.visibleFrom(empty)).isNotNull();
        assertThat(type.visibleUntil(empty, ZoneOffset.UTC)).isNotNull();
        assertThat(type.changesAt(empty, ZoneOffset.UTC)).isNotNull();
        assertThat(type.checks(empty)).isNotNull();
        assertThat(type.path(empty, Slug.of("kit"))).isNotNull();
    }

    void checkEvolution() {
        var newer = JSON.createObjectBuilder(sample)
                .add("fieldOfAnotherVersion", JSON.createArrayBuilder().add("anything"))
                .build();
        assertThat(type.read(newer)).as("unknown fields are ignored").isEqualTo(content());
        for (var field : fields()) {
            var without = JSON.createObjectBuilder(sample).remove(field).build();
            var blank = JSON.createObjectBuilder(sample).addNull(field).build();
            assertThat(type.read(blank))
                    .as("'" + field + "' may be missing or null, which is the same")
                    .isEqualTo(type.read(without));
        }
    }

    private List<String> fields() {
        return type.fields().stream().map(FieldDefinition::name).toList();
    }

    @Override
    public String toString() {
        return type.id();
    }
}
