package org.chapterhouse.search.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Collectors;
import org.chapterhouse.content.Content;
import org.chapterhouse.publication.PublishedCopies;
import org.chapterhouse.publication.PublishedCopies.Copy;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.workflow.ContentPublished;
import org.chapterhouse.workflow.ContentWithdrawn;

/** Keeps the documents of content as they are published: written in the same transaction, after the page itself. */
@ApplicationScoped
public class ContentIndexing {

    private static final Logger LOG = System.getLogger(ContentIndexing.class.getName());
    private static final int AFTER_THE_PAGE = Interceptor.Priority.APPLICATION + 600;

    @Inject
    IndexRows rows;

    @Inject
    PublishedCopies copies;

    @Inject
    ContentTypes types;

    void write(@Observes @Priority(AFTER_THE_PAGE) ContentPublished event) {
        copies.of(event.item().id()).ifPresent(copy -> write(event.type(), copy, event.content()));
    }

    void remove(@Observes @Priority(AFTER_THE_PAGE) ContentWithdrawn event) {
        rows.remove(IndexRows.CONTENT, event.item().id().toString());
    }

    /** Makes the documents of some copies anew; one that its type cannot read, or has no page for, is not found. */
    void writeAll(List<Copy> some) {
        for (var copy : some) {
            var type = types.find(copy.typeId());
            if (type.isEmpty() || !write(type.get(), copy)) {
                rows.remove(IndexRows.CONTENT, copy.itemId().toString());
            }
        }
    }

    private <T extends Record & Content> boolean write(ContentType<T> type, Copy copy) {
        try {
            return write(type, copy, type.read(copy.payload()));
        } catch (RuntimeException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "Left out of the search: " + type + " " + copy.path() + " cannot be read",
                    unreadable);
            return false;
        }
    }

    private <T extends Record & Content> boolean write(ContentType<T> type, Copy copy, Record content) {
        if (type.page().isEmpty()) {
            return false;
        }
        rows.write(row(type, copy, type.recordType().cast(content)));
        return true;
    }

    private static <T extends Record & Content> IndexRows.Row row(ContentType<T> type, Copy copy, T content) {
        return new IndexRows.Row(
                IndexRows.CONTENT,
                copy.itemId().toString(),
                copy.typeId(),
                copy.siteId(),
                copy.path(),
                copy.language(),
                copy.title(),
                copy.summary(),
                SearchedText.of(type, content).stream()
                        .filter(text -> !text.equals(copy.title()) && !text.equals(copy.summary()))
                        .collect(Collectors.joining("\n")),
                copy.listedOn(),
                copy.visibleFrom(),
                copy.visibleUntil());
    }
}
