package org.chapterhouse.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.chapterhouse.command.CommandCall;
import org.chapterhouse.command.HouseCommand;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.ForEveryone;

/** {@code plugins}: which are here, which are gone, and what is kept of each. */
@ApplicationScoped
@HouseOnly
@ForEveryone("it only asks, and Uninstalling asks for a permission")
public class PluginsCommand implements HouseCommand {

    @Inject
    Uninstalling uninstalling;

    @Inject
    PluginCatalog catalog;

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public void run(CommandCall call) {
        var all = uninstalling.all();
        if (all.isEmpty()) {
            call.say(Message.of(PluginsCommand.class, "plugins.none"));
        }
        all.forEach(plugin -> tell(call, plugin));
        catalog.leftOut().forEach(left -> call.write(left.in(Locale.ENGLISH)));
    }

    private static void tell(CommandCall call, Leaving plugin) {
        call.say(Message.of(
                PluginsCommand.class, state(plugin.state()), (plugin.id() + " " + plugin.version()).strip()));
        tellKept(call, plugin);
    }

    private static String state(Leaving.State state) {
        return switch (state) {
            case RUNNING -> "plugins.state.running";
            case LEFT_OUT -> "plugins.state.left-out";
            case REMOVED -> "plugins.state.removed";
        };
    }

    /** What goes when it is forgotten, and what editors wrote. */
    static void tellKept(CommandCall call, Leaving plugin) {
        plugin.tables()
                .ifPresent(size -> call.say(Message.of(
                        PluginsCommand.class,
                        "plugins.tables",
                        size.schema(),
                        size.count(),
                        size.rows(),
                        size.bytes() / 1024)));
        plugin.rows().forEach(kept -> call.say(Message.of(PluginsCommand.class, "plugins.kept", kept)));
        plugin.content().forEach(kept -> call.say(Message.of(PluginsCommand.class, "plugins.kept", kept)));
    }
}
