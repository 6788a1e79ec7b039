package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.type.ContentTypes;

/** Other ways to see what is published, each below its page: in print, as plain text. */
@ApplicationScoped
public class ArticleViews implements Standing {

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Inject
    ArticleDrawing drawing;

    @Override
    public Optional<Answer> answer(Spot spot) {
        return View.at(spot.path(), types)
                .flatMap(view -> published
                        .find(spot.site().id(), view.page())
                        .flatMap(page -> types.find(page.typeId())
                                .flatMap(type -> drawing.view(type, spot.site(), page, view.name()))));
    }
}
