package org.chapterhouse.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.chapterhouse.command.CommandCall;
import org.chapterhouse.command.HouseCommand;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.Actor;
import org.chapterhouse.security.ForEveryone;

/**
 * {@code forget <plugin> [content] [--yes]}: deletes what a plugin that was removed has left. Without the last word it only says what
 * would go; what editors wrote goes with {@code content} alone.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("Uninstalling asks for a permission")
public class ForgetCommand implements HouseCommand {

    private static final String CONTENT = "content";
    private static final String YES = "--yes";

    @Inject
    Uninstalling uninstalling;

    @Override
    public String name() {
        return "forget";
    }

    @Override
    public void run(CommandCall call) {
        var words = call.arguments();
        var further = words.subList(Math.min(1, words.size()), words.size());
        if (words.isEmpty() || !Set.of(CONTENT, YES).containsAll(further)) {
            throw new ForgetRefused("CH-056.words");
        }
        var plugin = uninstalling.find(words.get(0));
        var withContent = further.contains(CONTENT);
        if (further.contains(YES)) {
            uninstalling.forget(plugin.id(), withContent, Actor.console(call.orderedBy()));
        }
        tell(call, plugin, withContent, further);
    }

    private static void tell(CommandCall call, Leaving plugin, boolean withContent, List<String> further) {
        var isDone = further.contains(YES);
        call.say(Message.of(ForgetCommand.class, isDone ? "forget.done" : "forget.would", plugin.id()));
        var going = withContent
                ? plugin
                : new Leaving(plugin.id(), plugin.state(), plugin.version(), plugin.tables(), plugin.rows(), List.of());
        PluginsCommand.tellKept(call, going);
        if (!withContent && !plugin.content().isEmpty()) {
            call.say(Message.of(ForgetCommand.class, "forget.stays"));
            plugin.content().forEach(kept -> call.say(Message.of(PluginsCommand.class, "plugins.kept", kept)));
            call.say(Message.of(ForgetCommand.class, "forget.with-content", plugin.id()));
        }
        if (!isDone) {
            call.say(Message.of(
                    ForgetCommand.class, withContent ? "forget.how-with-content" : "forget.how", plugin.id()));
        }
    }
}
