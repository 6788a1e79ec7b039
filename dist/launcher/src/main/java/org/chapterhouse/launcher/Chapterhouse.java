package org.chapterhouse.launcher;

import java.nio.file.Path;
import java.util.List;

/** The program: {@code java -jar chapterhouse.jar} and a command, such as {@code serve}; {@code help} says which there are. */
public final class Chapterhouse {

    private static final int WRONG_USE = 2;
    private static final List<String> TRANSFERS = List.of("backup", "restore");
    private static final List<String> ORDERS = List.of("plugins", "forget", "run", "health", "audit");
    private static final List<String> AUTHORS = List.of("new-plugin", "dev");
    private static final int WITH_A_PACKAGE = 3;

    private Chapterhouse() {}

    public static void main(String[] arguments) {
        Runtime.getRuntime().exit(run(List.of(arguments), new Console()));
    }

    private static int run(List<String> arguments, Console console) {
        var command = arguments.isEmpty() ? "help" : arguments.get(0);
        if (TRANSFERS.contains(command)) {
            return transfer(command, arguments, console);
        }
        if (AUTHORS.contains(command)) {
            return author(command, arguments, console);
        }
        if (ORDERS.contains(command)) {
            return order(arguments, console);
        }
        if (arguments.size() > 1) {
            console.complain(
                    "CH-014 '" + command + "' takes nothing after it. Settings are environment variables; see 'help'.");
            return WRONG_USE;
        }
        return switch (command) {
            case "serve", "demo" -> serve(command, console);
            case "version", "--version" ->
                say(console, "Chapterhouse " + Bundle.ofThisProgram().version());
            case "help", "--help", "-h" ->
                say(console, Resources.text("help.txt").stripTrailing());
            default -> {
                console.complain(
                        "CH-014 There is no command '" + command
                                + "'. Use serve, demo, backup, restore, plugins, forget, run, health, audit, new-plugin, dev, help or version.");
                yield WRONG_USE;
            }
        };
    }

    private static int transfer(String command, List<String> arguments, Console console) {
        if (arguments.size() != 2) {
            console.complain("CH-014 '" + command + "' takes the name of one file, such as '" + command
                    + " chapterhouse-2026-05-26.backup'.");
            return WRONG_USE;
        }
        try {
            return Transfer.launch(command, arguments.get(1));
        } catch (StartRefused e) {
            console.complain(e.line());
            return 1;
        }
    }

    private static int order(List<String> arguments, Console console) {
        try {
            return new ServerOrder(System.getenv(), console).run(arguments);
        } catch (StartRefused e) {
            console.complain(e.line());
            return 1;
        }
    }

    private static int author(String command, List<String> arguments, Console console) {
        var isNew = command.equals("new-plugin");
        if (arguments.size() < 2 || arguments.size() > (isNew ? WITH_A_PACKAGE : 2)) {
            console.complain(
                    isNew
                            ? "CH-014 'new-plugin' takes an id and, if you like, your package, such as 'new-plugin events org.example'."
                            : "CH-014 'dev' takes the folder of one plugin, such as 'dev events'.");
            return WRONG_USE;
        }
        try {
            return isNew ? newPlugin(arguments, console) : Development.of(arguments.get(1), System.getenv(), console);
        } catch (StartRefused e) {
            console.complain(e.line());
            return 1;
        }
    }

    private static int newPlugin(List<String> arguments, Console console) {
        var group = arguments.size() == WITH_A_PACKAGE ? arguments.get(2) : NewPlugin.GROUP;
        var names = new PluginNames(arguments.get(1), group);
        new NewPlugin(Bundle.ofThisProgram(), names, Path.of("").toAbsolutePath())
                .write()
                .forEach(console::say);
        return 0;
    }

    private static int serve(String command, Console console) {
        try {
            var settings = Settings.read(System.getenv(), command.equals("demo"));
            Settings.unknown(System.getenv())
                    .forEach(name -> console.complain(
                            "CH-018 There is no setting " + name + ", so it changes nothing. 'help' names them all."));
            console.say("Chapterhouse " + Bundle.ofThisProgram().version() + " is starting; its data is in "
                    + settings.data());
            return new Launch(Bundle.ofThisProgram(), settings, command, console).run();
        } catch (StartRefused e) {
            console.complain(e.line());
            return 1;
        }
    }

    private static int say(Console console, String text) {
        console.say(text);
        return 0;
    }
}
