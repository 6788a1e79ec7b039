package org.chapterhouse.page;

import java.util.Optional;
import java.util.function.BiFunction;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.render.PageTemplate;
import org.chapterhouse.type.Placement;
import org.jspecify.annotations.Nullable;

/** Describes a public page, one trait a line. */
public final class PublicPageBuilder<M extends Record> {

    final String id;
    final Class<M> model;

    @Nullable
    PageAddress address;

    @Nullable
    PageTemplate<M> template;

    Placement placement = Placement.EVERY_SITE;
    boolean listed = true;
    boolean inNavigation;

    PublicPageBuilder(String id, Class<M> model) {
        this.id = PageIds.checked(id);
        this.model = model;
    }

    /** @param pattern within each site: {@code /shifts}, or {@code /shifts/{month}} for one page a month */
    public PublicPageBuilder<M> at(String pattern) {
        address = new PageAddress(pattern);
        return this;
    }

    public PublicPageBuilder<M> drawnBy(PageTemplate<M> template) {
        this.template = template;
        return this;
    }

    /** On which sites it stands; on every one unless said otherwise. */
    public PublicPageBuilder<M> on(Placement placement) {
        this.placement = placement;
        return this;
    }

    /** Search engines are asked not to list it. */
    public PublicPageBuilder<M> unlisted() {
        listed = false;
        return this;
    }

    /** Every page of its sites leads to it, and the list for search engines names it: there is always something to see. */
    public PublicPageBuilder<M> inNavigation() {
        inNavigation = true;
        return this;
    }

    /**
     * Names the bean that makes what it shows.
     *
     * @param act answers what is shown, or nothing where there is no such page
     * @throws IllegalStateException when the page lacks its address or its template
     */
    public <B> PublicPage<M> madeBy(Class<B> bean, BiFunction<? super B, ? super PageRequest, Optional<Shown<M>>> act) {
        if (address == null) {
            throw new IllegalStateException("the page " + id + " does not say where it stands: call at(...)");
        }
        if (template == null) {
            throw new IllegalStateException("the page " + id + " does not say what draws it: call drawnBy(...)");
        }
        if (inNavigation && !address.shape().isFixed()) {
            throw new IllegalStateException(
                    "the page " + id + " stands at many addresses, and the navigation leads to one");
        }
        return new PublicPage<>(this, Handler.answering(bean, act));
    }
}
