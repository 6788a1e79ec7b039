package org.chapterhouse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.Actor;
import org.chapterhouse.security.ForEveryone;

/** {@code run <plugin> <command> [what it takes]}: has a plugin's command done; without a command it says what there is. */
@ApplicationScoped
@HouseOnly
@ForEveryone("whoever is at the console of the machine owns everything anyway")
public class RunCommand implements HouseCommand {

    private static final int ITS_NAME = 2;

    @Inject
    CommandCatalog catalog;

    @Inject
    PluginHomes homes;

    @Inject
    AuditTrail audit;

    @Override
    public String name() {
        return "run";
    }

    @Override
    public void run(CommandCall call) {
        var words = call.arguments();
        if (words.size() < ITS_NAME) {
            list(call, words.stream().findFirst());
            return;
        }
        var known = catalog.find(words.get(0), words.get(1))
                .orElseThrow(() -> new CommandRefused("CH-055", words.get(0), words.get(1)));
        var rest = words.subList(ITS_NAME, words.size());
        if (rest.size() != known.command().arguments().size()) {
            throw new CommandRefused("CH-055.arguments", known.usage());
        }
        audit.record(
                Actor.console(call.orderedBy()),
                CommandAct.ORDERED,
                new AuditSubject("command", known.fullName()),
                "*",
                Map.of());
        homes.handle(known.command().handler(), call.with(rest));
    }

    private void list(CommandCall call, Optional<String> plugin) {
        var found = catalog.all().stream()
                .filter(known -> plugin.filter(id -> !id.equals(known.plugin())).isEmpty())
                .toList();
        if (found.isEmpty()) {
            call.say(plugin.map(id -> Message.of(RunCommand.class, "commands.none-of", id))
                    .orElseGet(() -> Message.of(RunCommand.class, "commands.none")));
        }
        for (var known : found) {
            call.write("run " + known.usage());
            call.say(Message.of(RunCommand.class, "commands.help", known.help()));
        }
    }
}
