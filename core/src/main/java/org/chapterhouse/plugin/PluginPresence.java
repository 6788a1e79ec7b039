package org.chapterhouse.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.chapterhouse.platform.signal.Listener;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;

/** Lets the other nodes know which plugins take part here, so that none of them forgets one that this node works with. */
@ApplicationScoped
@HouseOnly
public class PluginPresence implements Listener {

    private static final String LOCK = "plugins.";

    @Inject
    PluginCatalog catalog;

    @Override
    public String topic() {
        return "plugins";
    }

    @Override
    public void hear(String text) {
        // nothing is sent: to be there is all there is to tell
    }

    @Override
    public void missed() {
        // nothing is remembered
    }

    @Override
    public List<String> reliesOn() {
        return catalog.plugins().stream().map(plugin -> LOCK + plugin.id()).toList();
    }

    /**
     * Keeps a plugin's node from starting until the transaction ends.
     *
     * @throws ForgetRefused when the plugin is at work on another node, or a node is just starting
     */
    static void requireNowhere(Sql owner, String id) {
        if (!owner.of("select pg_try_advisory_xact_lock(hashtextextended('chapterhouse.migrations', 0))")
                .first(Boolean.class)
                .orElse(false)) {
            throw new ForgetRefused("CH-056.starting", id);
        }
        if (!owner.of("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .with("name", LOCK + id)
                .first(Boolean.class)
                .orElse(false)) {
            throw new ForgetRefused("CH-056.elsewhere", id);
        }
    }
}
