package org.chapterhouse.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;

/** The stylesheets, scripts and pictures of the plugins that take part, and which pages they go with. The start fills it. */
@ApplicationScoped
@HouseOnly
public class Assets {

    /** Where they lie, a folder for each plugin. */
    public static final String FOLDER = "/assets/";

    private volatile Map<String, byte[]> files = Map.of();
    private volatile Map<Object, List<String>> byThing = Map.of();

    /**
     * What one plugin brings.
     *
     * @param files what is in each, by its path: {@code /assets/vigils/calendar.css}
     * @param things its content types, pages and forms, each with its id
     */
    public record Brought(String plugin, List<Asset> assets, Map<String, byte[]> files, Map<Object, String> things) {}

    public void settle(Collection<Brought> all) {
        var known = new HashMap<String, byte[]>();
        var with = new HashMap<Object, List<String>>();
        for (var one : all) {
            known.putAll(one.files());
            one.things()
                    .forEach((thing, id) -> with.put(
                            thing,
                            one.assets().stream()
                                    .filter(asset -> asset.isOn(id))
                                    .map(asset -> FOLDER + one.plugin() + "/" + asset.file())
                                    .toList()));
        }
        files = Map.copyOf(known);
        byThing = Map.copyOf(with);
    }

    /** What a path leads to. */
    public Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The paths of what goes with the pages of a content type, with a page or with a form. */
    public List<String> of(Object thing) {
        return byThing.getOrDefault(thing, List.of());
    }
}
