package org.chapterhouse.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.publication.PublishedCopies;
import org.chapterhouse.search.KnownSource;
import org.chapterhouse.search.SearchDocument;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/** Makes the documents of a source anew, and knows by what they were made. */
@ApplicationScoped
public class IndexMaking {

    /** Counts up when this package makes other words out of the same text. */
    private static final int VERSION = 1;

    private static final int STRETCH = 100;

    @Inject
    IndexRows rows;

    @Inject
    ContentIndexing content;

    @Inject
    SourceIndexing plugins;

    @Inject
    PublishedCopies copies;

    @Inject
    ContentTypes types;

    public boolean isOfAnotherMake() {
        return rows.made(IndexRows.CONTENT).filter(make()::equals).isEmpty();
    }

    public boolean isOfAnotherMake(KnownSource source) {
        return rows.made(source.name()).filter(make(source)::equals).isEmpty();
    }

    /** @return the last that was made, where others come after it */
    public Optional<String> makeContentAfter(String last) {
        var held = copies.heldAfter(
                last.isEmpty() ? Optional.empty() : Optional.of(new ContentId(UUID.fromString(last))), STRETCH);
        content.writeAll(held);
        if (held.size() < STRETCH) {
            rows.noteMade(IndexRows.CONTENT, make());
            return Optional.empty();
        }
        return Optional.of(held.get(held.size() - 1).itemId().toString());
    }

    /** @param all asked once nobody can change what it answers unseen */
    public void make(KnownSource source, Supplier<List<SearchDocument>> all) {
        rows.holdAlone(source.name());
        plugins.replace(source, all.get());
        rows.noteMade(source.name(), make(source));
    }

    private String make() {
        var shapes = types.all().stream().map(IndexMaking::shape).sorted().collect(Collectors.joining("; "));
        return VERSION + " " + rows.database() + " " + shapes;
    }

    private String make(KnownSource source) {
        return VERSION + " " + rows.database() + " " + source.version();
    }

    private static String shape(ContentType<?> type) {
        return type + (type.page().isPresent() ? ": " : "- ") + shape(type.fields());
    }

    private static String shape(List<FieldDefinition> fields) {
        return fields.stream()
                .filter(FieldDefinition::searched)
                .map(field -> field.name() + " " + field.kind() + " "
                        + field.condition().map(String::valueOf).orElse("")
                        + (field.children().isEmpty() ? "" : "(" + shape(field.children()) + ")"))
                .collect(Collectors.joining(", "));
    }
}
