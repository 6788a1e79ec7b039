package org.chapterhouse.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import org.chapterhouse.problem.HouseOnly;

/** In which schema the code of each plugin has its tables. The start fills it, once the tables are there. */
@ApplicationScoped
@HouseOnly
public class PluginSchemas {

    private volatile Map<String, String> byPackage = Map.of();

    /** @param byPackage the schema of each plugin that takes part, by the package the plugin lies in */
    public void settle(Map<String, String> byPackage) {
        this.byPackage = Map.copyOf(byPackage);
    }

    /** The schema of the plugin in whose package, or below it, a class lies. */
    String of(Class<?> author) {
        var home = author.getPackageName() + ".";
        return byPackage.entrySet().stream()
                .filter(plugin -> home.startsWith(plugin.getKey() + "."))
                .max(Comparator.comparingInt(plugin -> plugin.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalStateException(author.getName()
                        + " has no tables: it lies in the package of no plugin that takes part, or it asks before the"
                        + " suite has started. Move it below the plugin's own package, or ask later."));
    }
}
