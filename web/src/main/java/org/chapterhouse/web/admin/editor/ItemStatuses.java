package org.chapterhouse.web.admin.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.publication.Embargoes;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.workflow.Manuscript;
import org.chapterhouse.workflow.Manuscripts;
import org.jspecify.annotations.Nullable;

/** Finds out how far the edited item has come, once for a page that tells it in many places. */
@RequestScoped
class ItemStatuses {

    @Inject
    Manuscripts manuscripts;

    @Inject
    Embargoes embargoes;

    @Inject
    Moments moments;

    private @Nullable ItemStatus latest;

    ItemStatus of(Manuscript manuscript) {
        var known = latest;
        if (known == null || !known.manuscript().equals(manuscript)) {
            known = read(manuscript);
            latest = known;
        }
        return known;
    }

    private ItemStatus read(Manuscript manuscript) {
        var title = manuscripts.published(manuscript).map(Revision::title).orElse("");
        var hidden = instant(manuscript, embargoes::of);
        var ended = instant(manuscript, embargoes::ended);
        return new ItemStatus(manuscript, title, hidden, ended, moments);
    }

    private static Optional<Instant> instant(
            Manuscript manuscript, Function<List<ContentId>, Map<ContentId, Instant>> question) {
        return manuscript
                .item()
                .filter(ContentItem::isLive)
                .flatMap(item ->
                        Optional.ofNullable(question.apply(List.of(item.id())).get(item.id())));
    }
}
