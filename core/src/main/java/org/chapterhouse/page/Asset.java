package org.chapterhouse.page;

import java.util.Set;

/**
 * A stylesheet or a script that goes with the plugin's pages on the public site: a file of its folder {@code
 * META-INF/resources/assets/<plugin>/}.
 *
 * <pre>{@code
 * Asset.of("calendar.css").on("vigil-calendar")
 * }</pre>
 *
 * @param file its name in that folder, which ends in {@code .css} or {@code .js}
 * @param things the ids of the content types, pages and forms that need it; empty for everything the plugin shows
 */
public record Asset(String file, Set<String> things) {

    public Asset {
        things = Set.copyOf(things);
    }

    /** One that goes with everything the plugin shows. */
    public static Asset of(String file) {
        return new Asset(file, Set.of());
    }

    /** The same, with pages of these alone. */
    public Asset on(String... ids) {
        return new Asset(file, Set.of(ids));
    }

    boolean isOn(String id) {
        return things.isEmpty() || things.contains(id);
    }
}
