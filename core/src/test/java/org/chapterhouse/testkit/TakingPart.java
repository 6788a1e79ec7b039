package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapterhouse.plugin.LeftOut;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/** A core in which a plugin takes part. Else the reason is told as an administrator would read it, and nothing further is tried. */
final class TakingPart {

    private TakingPart() {}

    static Core start(Plugin plugin) {
        return checked(Core.start(), plugin);
    }

    /** The kit's own plugins may well stand in another's way. */
    static Core checked(Core core, Plugin plugin) {
        try {
            assertThat(core.get(PluginCatalog.class).leftOut())
                    .as("whether the suite leaves the plugin out when it starts")
                    .filteredOn(left -> isOf(plugin.getClass(), left))
                    .isEmpty();
            return core;
        } catch (AssertionError e) {
            core.close();
            throw e;
        }
    }

    static void check(Core core, Plugin plugin) {
        assertThat(core.get(PluginCatalog.class).plugins())
                .as("the plugins that the suite finds; META-INF/beans.xml and @ApplicationScoped make it one")
                .extracting(Plugin::id)
                .contains(plugin.id());
        assertThat(core.get(ContentTypes.class).all())
                .as("the types that the suite knows")
                .extracting(ContentType::id)
                .containsAll(plugin.contentTypes().stream().map(ContentType::id).toList());
    }

    private static boolean isOf(Class<?> plugin, LeftOut left) {
        var source = plugin.getProtectionDomain().getCodeSource().getLocation().getPath();
        return left.jar().equals(plugin.getName()) || source.endsWith("/" + left.jar());
    }
}
