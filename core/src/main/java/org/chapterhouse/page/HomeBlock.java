package org.chapterhouse.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.render.PageTemplate;
import org.chapterhouse.type.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A block for the home pages of sites: something that the plugin has to show there, under a heading of its own.
 *
 * <pre>{@code
 * HomeBlock.of("next-vigil", NextVigil.class)
 *         .drawnBy(TEMPLATES.page("next-vigil"))
 *         .madeBy(VigilCalendar.class, VigilCalendar::next)
 * }</pre>
 *
 * <p>Each site chooses in its settings which blocks stand on its home page, where and in which order. The bean makes a record, or answers
 * that there is nothing to show today; the house writes the heading, which is {@code next-vigil.title} beside the record.
 *
 * @param <M> what it shows
 */
public final class HomeBlock<M extends Record> {

    private final Description<M> parts;
    private final PageTemplate<M> template;
    private final Handler<PageRequest, Optional<Shown<M>>> handler;

    private HomeBlock(Description<M> parts, Handler<PageRequest, Optional<Shown<M>>> handler) {
        this.parts = parts;
        this.template = Objects.requireNonNull(parts.template);
        this.handler = handler;
    }

    /** Begins the description of a block, which {@link Description#madeBy} ends. */
    public static <M extends Record> Description<M> of(String id, Class<M> model) {
        return new Description<>(PageIds.checked(id), model);
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

    @HouseOnly
    public Handler<PageRequest, Optional<Shown<M>>> handler() {
        return handler;
    }

    @Override
    public String toString() {
        return parts.id;
    }

    /** Describes a block, one trait a line. */
    public static final class Description<M extends Record> {

        private final String id;
        private final Class<M> model;
        private Placement placement = Placement.EVERY_SITE;

        @Nullable
        private PageTemplate<M> template;

        private Description(String id, Class<M> model) {
            this.id = id;
            this.model = model;
        }

        /** What draws it, without a heading. */
        public Description<M> drawnBy(PageTemplate<M> template) {
            this.template = template;
            return this;
        }

        /** For which sites there is such a block; for every one unless said otherwise. */
        public Description<M> on(Placement placement) {
            this.placement = placement;
            return this;
        }

        /**
         * Names the bean that makes what it shows.
         *
         * @param act answers what is shown, or nothing where there is nothing to show
         * @throws IllegalStateException when the block lacks its template
         */
        public <B> HomeBlock<M> madeBy(
                Class<B> bean, BiFunction<? super B, ? super PageRequest, Optional<Shown<M>>> act) {
            if (template == null) {
                throw new IllegalStateException("the block " + id + " does not say what draws it: call drawnBy(...)");
            }
            return new HomeBlock<>(this, Handler.answering(bean, act));
        }
    }
}
