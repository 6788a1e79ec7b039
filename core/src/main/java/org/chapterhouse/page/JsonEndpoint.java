package org.chapterhouse.page;

import java.util.Optional;
import java.util.function.BiFunction;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.type.Placement;

/**
 * What a plugin says to programs, as JSON: {@code JsonEndpoint.of("shifts", OpenShifts.class).at("/feeds/shifts.json")
 * .madeBy(ShiftCalendar.class, ShiftCalendar::open)}.
 *
 * <p>The document is that of the record, as {@link org.chapterhouse.platform.RecordJson} writes it. It is kept as a page is, is the same for
 * everybody, and pages of other sites cannot read it.
 *
 * @param <M> what it says
 */
public final class JsonEndpoint<M extends Record> {

    private final String id;
    private final Class<M> model;
    private final PageAddress address;
    private final Placement placement;
    private final Handler<PageRequest, Optional<Shown<M>>> handler;

    private JsonEndpoint(Described<M> described, Handler<PageRequest, Optional<Shown<M>>> handler) {
        this.id = described.id;
        this.model = described.model;
        this.address = described.address;
        this.placement = described.placement;
        this.handler = handler;
    }

    /** Begins the description of an endpoint. */
    public static <M extends Record> Begun<M> of(String id, Class<M> model) {
        return new Begun<>(PageIds.checked(id), model);
    }

    /** An endpoint that has no address yet. */
    public static final class Begun<M extends Record> {

        private final String id;
        private final Class<M> model;

        private Begun(String id, Class<M> model) {
            this.id = id;
            this.model = model;
        }

        /** @param pattern within each site: {@code /feeds/shifts.json}, or {@code /shifts/{month}/data.json} */
        public Described<M> at(String pattern) {
            return new Described<>(id, model, new PageAddress(pattern), Placement.EVERY_SITE);
        }
    }

    /** An endpoint of which all is known but who makes what it says. */
    public static final class Described<M extends Record> {

        private final String id;
        private final Class<M> model;
        private final PageAddress address;
        private final Placement placement;

        private Described(String id, Class<M> model, PageAddress address, Placement placement) {
            this.id = id;
            this.model = model;
            this.address = address;
            this.placement = placement;
        }

        /** On which sites it stands; on every one unless said otherwise. */
        public Described<M> on(Placement some) {
            return new Described<>(id, model, address, some);
        }

        /** @param act answers what it says, or nothing where there is no such document */
        public <B> JsonEndpoint<M> madeBy(
                Class<B> bean, BiFunction<? super B, ? super PageRequest, Optional<Shown<M>>> act) {
            return new JsonEndpoint<>(this, Handler.answering(bean, act));
        }
    }

    public String id() {
        return id;
    }

    public Class<M> model() {
        return model;
    }

    public Placement placement() {
        return placement;
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
        return id;
    }
}
