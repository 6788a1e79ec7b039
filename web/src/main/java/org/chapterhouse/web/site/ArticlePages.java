package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.type.ContentTypes;

/** The pages of what is published. */
@ApplicationScoped
public class ArticlePages implements Standing {

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Inject
    ArticleDrawing drawing;

    @Override
    public Optional<Answer> answer(Spot spot) {
        return published
                .find(spot.site().id(), spot.path())
                .flatMap(page -> types.find(page.typeId()).flatMap(type -> drawing.page(type, spot.site(), page)));
    }
}
