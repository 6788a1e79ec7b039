package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentTypes;

/** Pages that have another address now, and each view of them: the old address leads to the new one. */
@ApplicationScoped
public class MovedPages implements Standing {

    @Inject
    PublishedPages published;

    @Inject
    ContentTypes types;

    @Override
    public Optional<Answer> answer(Spot spot) {
        var site = spot.site();
        return published
                .movedTo(site.id(), spot.path())
                .or(() -> View.at(spot.path(), types).flatMap(view -> moved(site, view)))
                .map(now -> new Answer.Moved(Address.encoded(Frames.address(site, now))));
    }

    private Optional<SitePath> moved(Site site, View view) {
        return published
                .movedTo(site.id(), view.page())
                .filter(now -> published
                        .find(site.id(), now)
                        .flatMap(page -> types.find(page.typeId()))
                        .filter(view::isOf)
                        .isPresent())
                .map(view::of);
    }
}
