package org.chapterhouse.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.content.StandingAddresses;
import org.chapterhouse.fault.PluginDoor;
import org.chapterhouse.fault.PluginDoor.Kind;
import org.chapterhouse.fault.PluginDoors;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.render.Html;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.site.Site;

/** The pages and endpoints that plugins have brought, and what they show. The start fills it. */
@ApplicationScoped
@HouseOnly
public class PublicPages implements StandingAddresses {

    private volatile List<PublicPage<?>> pages = List.of();
    private volatile List<JsonEndpoint<?>> endpoints = List.of();

    @Inject
    PluginHomes homes;

    @Inject
    PluginDoors doors;

    /**
     * A page or an endpoint at an address.
     *
     * @param parts what stands in its braces there
     */
    public record Found<P>(P page, Map<String, String> parts) {}

    /** Says which there are. */
    public void settle(Collection<PublicPage<?>> pages, Collection<JsonEndpoint<?>> endpoints) {
        this.pages = pages.stream()
                .sorted(Comparator.comparing(page -> !page.shape().isFixed()))
                .toList();
        this.endpoints = endpoints.stream()
                .sorted(Comparator.comparing(endpoint -> !endpoint.shape().isFixed()))
                .toList();
    }

    public List<PublicPage<?>> all() {
        return pages;
    }

    /** The page that stands at a path of a site. One address of its own goes before a pattern. */
    public Optional<Found<PublicPage<?>>> page(Site site, SitePath path) {
        return pages.stream()
                .filter(page -> page.placement().includes(site))
                .flatMap(page ->
                        page.address().partsOf(path).stream().map(parts -> new Found<PublicPage<?>>(page, parts)))
                .findFirst();
    }

    public Optional<Found<JsonEndpoint<?>>> endpoint(Site site, SitePath path) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.placement().includes(site))
                .flatMap(endpoint -> endpoint.address().partsOf(path).stream()
                        .map(parts -> new Found<JsonEndpoint<?>>(endpoint, parts)))
                .findFirst();
    }

    /**
     * What a page shows; nothing where there is no such page.
     *
     * @throws org.chapterhouse.fault.PluginFailed when its plugin fails over it
     * @throws org.chapterhouse.fault.DoorShut when it has failed too often there
     */
    public <M extends Record> Optional<Shown<M>> shown(PublicPage<M> page, PageRequest request) {
        return shown(door(page, request), page.handler(), request);
    }

    /** The same of an endpoint. */
    public <M extends Record> Optional<Shown<M>> shown(JsonEndpoint<M> endpoint, PageRequest request) {
        return shown(door(Kind.ENDPOINT, endpoint.id(), endpoint.handler(), request), endpoint.handler(), request);
    }

    private <M extends Record> Optional<Shown<M>> shown(
            PluginDoor door, Handler<PageRequest, Optional<Shown<M>>> handler, PageRequest request) {
        return doors.pass(door, () -> homes.handle(handler, request));
    }

    /** Draws the middle of a page; fails as {@link #shown} does. */
    public <M extends Record> Html drawn(PublicPage<M> page, PageRequest request, M model, PageContext context) {
        return doors.pass(
                door(page, request), () -> homes.call(() -> page.template().draw(model, context)));
    }

    private PluginDoor door(PublicPage<?> page, PageRequest request) {
        return door(Kind.PAGE, page.id(), page.handler(), request);
    }

    private PluginDoor door(Kind kind, String id, Handler<?, ?> handler, PageRequest request) {
        var plugin = homes.whose(handler.bean()).orElse("");
        return new PluginDoor(
                plugin, kind, id, request.site().address(request.path().value()));
    }

    @Override
    public Optional<Message> holderOf(SitePath path) {
        return Stream.concat(
                        pages.stream()
                                .filter(page -> page.address().partsOf(path).isPresent())
                                .map(page -> page.messages(Locale.ENGLISH).called()),
                        endpoints.stream()
                                .filter(endpoint ->
                                        endpoint.address().partsOf(path).isPresent())
                                .map(endpoint -> Message.of(PublicPages.class, "endpoint", endpoint.id())))
                .findFirst();
    }
}
