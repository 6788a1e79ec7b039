package org.chapterhouse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.problem.Reference;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.SystemUser;

/** Does what was ordered at the console, as Chapterhouse itself. */
@ApplicationScoped
@HouseOnly
@ForEveryone("whoever is at the console of the machine owns everything anyway")
public class Commands {

    @Inject
    @Any
    Instance<HouseCommand> house;

    @Inject
    SystemUser system;

    /**
     * @param words the command and what was said after it
     * @param orderedBy the name of an account of the machine
     * @param console takes a line
     * @return whether it was done; if not, the console was told why
     */
    public boolean run(List<String> words, String orderedBy, Consumer<String> console) {
        try {
            var command = words.isEmpty() ? "" : words.get(0);
            var found = house.stream()
                    .filter(known -> known.name().equals(command))
                    .findFirst()
                    .orElseThrow(() -> new CommandRefused("CH-055.other", command));
            system.run(() -> found.run(new CommandCall(words.subList(1, words.size()), orderedBy, console)));
            return true;
        } catch (ChapterhouseException e) {
            console.accept(e.problem().in(Locale.ENGLISH) + (e.problem().kind().isOurs() ? logged(e) : ""));
        } catch (RuntimeException | Error e) {
            var problem = Problem.of(Commands.class, Problem.Kind.INTERNAL, "CH-057");
            console.accept(problem.in(Locale.ENGLISH) + logged(e));
        }
        return false;
    }

    private static String logged(Throwable failure) {
        return Message.of(Commands.class, "failed.reference", Reference.of("a command failed", failure))
                .in(Locale.ENGLISH);
    }
}
