package org.chapterhouse.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.fault.PluginDoor;
import org.chapterhouse.fault.PluginDoors;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.page.HomeSettings.Place;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.render.Html;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.setting.CurrentSettings;
import org.chapterhouse.setting.HouseSettings;
import org.chapterhouse.setting.Settings;
import org.chapterhouse.site.Site;

/** The blocks that plugins have brought for home pages, and those that a site has chosen. The start fills it. */
@ApplicationScoped
@HouseOnly
public class HomeBlocks implements HouseSettings {

    private volatile List<Brought> blocks = List.of();

    @Inject
    CurrentSettings settings;

    @Inject
    PluginHomes homes;

    @Inject
    PluginDoors doors;

    /** A block and the id of the plugin that brings it. */
    public record Brought(String plugin, HomeBlock<?> block) {

        /** By which a site names it. */
        public String id() {
            return plugin + "." + block.id();
        }
    }

    public void settle(List<Brought> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    public List<Brought> all() {
        return blocks;
    }

    @Override
    public List<Settings<?>> settings() {
        return List.of(Settings.of("home", HomeSettings.class).perSite().blank(HomeSettings::usual));
    }

    /** Those that stand somewhere on the home page of a site, in its order; what has gone with its plugin is not among them. */
    @ForEveryone("what stands on a home page is there to be read")
    public List<HomeBlock<?>> chosen(Site site, Place place) {
        return settings.of(HomeSettings.class, site).blocks().stream()
                .filter(chosen -> chosen.place() == place)
                .flatMap(
                        chosen -> blocks.stream().filter(brought -> brought.id().equals(chosen.block())))
                .<HomeBlock<?>>map(Brought::block)
                .filter(block -> block.placement().includes(site))
                .distinct()
                .toList();
    }

    /**
     * What a block shows; nothing where there is nothing to show.
     *
     * @throws org.chapterhouse.fault.PluginFailed when its plugin fails over it
     * @throws org.chapterhouse.fault.DoorShut when it has failed too often there
     */
    public <M extends Record> Optional<Shown<M>> shown(HomeBlock<M> block, PageRequest request) {
        return doors.pass(door(block, request), () -> homes.handle(block.handler(), request));
    }

    /** Draws a block; fails as {@link #shown} does. */
    public <M extends Record> Html drawn(HomeBlock<M> block, PageRequest request, M model, PageContext context) {
        return doors.pass(
                door(block, request), () -> homes.call(() -> block.template().draw(model, context)));
    }

    private PluginDoor door(HomeBlock<?> block, PageRequest request) {
        var plugin = homes.whose(block.handler().bean()).orElse("");
        return new PluginDoor(
                plugin,
                PluginDoor.Kind.BLOCK,
                block.id(),
                request.site().address(request.path().value()));
    }
}
