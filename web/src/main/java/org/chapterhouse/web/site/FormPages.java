package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.render.Templates;
import org.chapterhouse.visitor.FormTarget;
import org.chapterhouse.visitor.PublicForm;
import org.chapterhouse.visitor.PublicForms;
import org.chapterhouse.visitor.PublicForms.Found;
import org.chapterhouse.visitor.Reception;
import org.chapterhouse.web.WebTemplates;

/** The forms of plugins, and what is said once one was sent. */
@ApplicationScoped
public class FormPages implements Standing {

    private static final Templates TEMPLATES = WebTemplates.of("site");

    @Inject
    PublicForms forms;

    @Inject
    PublishedPages published;

    @Inject
    Reception reception;

    @Inject
    FormDrawing drawing;

    @Inject
    Frames frames;

    /**
     * A form that stands at a spot.
     *
     * @param page below which it stands
     * @param outcome how it ended, where the spot is what follows
     */
    record Place<T extends Record>(FormTarget<T> target, Optional<PublishedPage> page, Optional<String> outcome) {

        /** Where the form itself stands within its site. */
        SitePath path(SitePath asked) {
            return outcome.map(end -> new SitePath(
                            asked.value().substring(0, asked.value().length() - end.length() - 1)))
                    .orElse(asked);
        }
    }

    @Override
    public Optional<Answer> answer(Spot spot) {
        return at(spot).map(place -> answer(spot, place));
    }

    /** The form that stands there, or that was sent from above there. */
    Optional<Place<?>> at(Spot spot) {
        return forms.at(spot.site(), spot.path())
                .flatMap(found -> place(spot, found, found.form()).stream())
                .findFirst();
    }

    private <T extends Record> Optional<Place<?>> place(Spot spot, Found found, PublicForm<T> form) {
        var site = spot.site();
        if (found.item().isEmpty()) {
            var target = new FormTarget<>(found.brought().plugin(), form, site, Optional.empty(), site.locale());
            return Optional.of(new Place<>(target, Optional.empty(), found.outcome()));
        }
        return published
                .find(site.id(), found.item().get())
                .filter(page -> form.belowType().filter(page.typeId()::equals).isPresent())
                .map(page -> new Place<>(
                        new FormTarget<>(
                                found.brought().plugin(), form, site, Optional.of(page.itemId()), page.language()),
                        Optional.of(page),
                        found.outcome()));
    }

    private <T extends Record> Answer answer(Spot spot, Place<T> place) {
        if (place.outcome().isPresent()) {
            return new Answer.Page(() -> taken(spot, place));
        }
        return new Answer.Fresh(
                () -> drawing.draw(spot, place, FormDrawing.Drawn.first(reception.begin(place.target()))));
    }

    /** It says the same to whoever comes, sent or not, so that it can be kept as any page. */
    private CachedPage taken(Spot spot, Place<?> place) {
        var target = place.target();
        var site = target.site();
        var words = target.form().messages(target.language());
        var back = place.page()
                .map(page -> Link.to(
                        page.title(),
                        Address.encoded(Frames.address(site, page.path())),
                        page.language(),
                        target.language()))
                .orElseGet(() -> new Link(site.name(), site.address("/")));
        var frame = frames.below(site, spot.path(), words.title(), target.language(), place.page())
                .with(frames.files(target.form()))
                .unlisted();
        var middle = TEMPLATES.draw(
                "form-taken",
                Map.of(
                        "frame",
                        frame,
                        "sentence",
                        words.said(place.outcome().orElseThrow()),
                        "theirs",
                        FormDrawing.tongue(words, target.language()),
                        "back",
                        back));
        var tags = new HashSet<String>();
        tags.add(PageCache.wayAround(site));
        target.item().map(PageCache::pagesOf).ifPresent(tags::add);
        return CachedPage.ofText(SitePages.HTML, frames.draw(frame, middle), tags);
    }
}
