package org.chapterhouse.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/** A command as it was ordered: with what was said after its name, and a console that is listening. */
public final class CommandCall {

    private final List<String> arguments;
    private final String orderedBy;
    private final Consumer<String> console;

    /**
     * @param orderedBy the name of an account of the machine
     * @param console takes a line
     */
    @HouseOnly
    public CommandCall(List<String> arguments, String orderedBy, Consumer<String> console) {
        this.arguments = List.copyOf(arguments);
        this.orderedBy = orderedBy;
        this.console = console;
    }

    /** What was said after its name: as many texts as the command takes, of which nobody has looked at any. */
    public List<String> arguments() {
        return arguments;
    }

    /** Says a sentence at the console, in English. */
    public void say(Message sentence) {
        console.accept(sentence.in(Locale.ENGLISH));
    }

    /** Writes a line of data, such as a row of a table. */
    public void write(String line) {
        console.accept(line.replaceAll("\\R", " "));
    }

    @HouseOnly
    public String orderedBy() {
        return orderedBy;
    }

    /** The same with other words after its name. */
    CommandCall with(List<String> others) {
        return new CommandCall(others, orderedBy, console);
    }
}
