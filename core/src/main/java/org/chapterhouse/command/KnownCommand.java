package org.chapterhouse.command;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * A command that is here today.
 *
 * @param plugin the id of who brought it
 * @param help what it is for
 */
@HouseOnly
public record KnownCommand(String plugin, Command command, Message help) {

    /** @param beside the class beside whose words stands {@code command.<name>.help} */
    public static KnownCommand of(String plugin, Command command, Class<?> beside) {
        return new KnownCommand(plugin, command, Message.of(beside, "command." + command.name() + ".help"));
    }

    /** How it is ordered: {@code donation-appeals export <chapter> <year>}. */
    String usage() {
        return Stream.concat(
                        Stream.of(plugin, command.name()),
                        command.arguments().stream().map(argument -> "<" + argument + ">"))
                .collect(Collectors.joining(" "));
    }

    /** By which the audit trail and a failure name it. */
    String fullName() {
        return plugin + "." + command.name();
    }
}
