package org.chapterhouse.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.render.PageTemplate;
import org.chapterhouse.type.Placement;

/**
 * A page of the plugin's own on the public site.
 *
 * <pre>{@code
 * PublicPage.of("shift-calendar", ShiftMonth.class)
 *         .at("/shifts/{month}")
 *         .drawnBy(TEMPLATES.page("shift-calendar"))
 *         .madeBy(ShiftCalendar.class, ShiftCalendar::month)
 * }</pre>
 *
 * <p>The bean makes a record, the template draws it, the house puts its frame around it and keeps the page. Its words stand beside the
 * record, under its id: {@code shift-calendar.title} is what it is called, {@code shift-calendar.page.empty} a sentence of the template.
 *
 * @param <M> what it shows
 */
public final class PublicPage<M extends Record> {

    private final PublicPageBuilder<M> parts;
    private final PageAddress address;
    private final PageTemplate<M> template;
    private final Handler<PageRequest, Optional<Shown<M>>> handler;

    PublicPage(PublicPageBuilder<M> parts, Handler<PageRequest, Optional<Shown<M>>> handler) {
        this.parts = parts;
        this.address = Objects.requireNonNull(parts.address);
        this.template = Objects.requireNonNull(parts.template);
        this.handler = handler;
    }

    /** Begins the description of a page, which {@link PublicPageBuilder#madeBy} ends. */
    public static <M extends Record> PublicPageBuilder<M> of(String id, Class<M> model) {
        return new PublicPageBuilder<>(id, model);
    }

    public String id() {
        return parts.id;
    }

    public Class<M> model() {
        return parts.model;
    }

    /** Its words in a language. */
    public FieldMessages messages(Locale language) {
        return FieldMessages.of(parts.model, parts.id, language);
    }

    public PageTemplate<M> template() {
        return template;
    }

    public Placement placement() {
        return parts.placement;
    }

    /** Whether search engines may list it. */
    public boolean isListed() {
        return parts.listed;
    }

    /** Whether every page of its sites leads to it. */
    public boolean isInNavigation() {
        return parts.inNavigation;
    }

    @HouseOnly
    public PathShape shape() {
        return address.shape();
    }

    @HouseOnly
    public Handler<PageRequest, Optional<Shown<M>>> handler() {
        return handler;
    }

    PageAddress address() {
        return address;
    }

    @Override
    public String toString() {
        return parts.id;
    }
}
