package org.chapterhouse.command;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;

/**
 * Something that whoever runs the suite can order at the console, and who does it. What it is for stands beside the plugin, as
 * {@code command.<name>.help}.
 *
 * <pre>{@code
 * Command.of("export").takes("chapter", "year").doneBy(Gifts.class, Gifts::export)
 * }</pre>
 *
 * <p>The bean works as Chapterhouse itself, which may do everything, and begins its own transaction where it writes.
 */
public final class Command {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String name;
    private final List<String> arguments;
    private final Handler<CommandCall, Boolean> handler;

    private Command(String name, List<String> arguments, Handler<CommandCall, Boolean> handler) {
        this.name = name;
        this.arguments = arguments;
        this.handler = handler;
    }

    /** @param name lower-case words joined by hyphens, each once in a plugin */
    public static Beginning of(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a command's name is lower-case words joined by hyphens, not " + name);
        }
        return new Beginning(name, List.of());
    }

    /** A command of which it is not yet said who does it. */
    public static final class Beginning {

        private final String name;
        private final List<String> arguments;

        private Beginning(String name, List<String> arguments) {
            this.name = name;
            this.arguments = arguments;
        }

        /**
         * What has to be said after its name; nothing if this is not called. With less or more it is not begun.
         *
         * @param names for whoever asks what there is
         */
        public Beginning takes(String... names) {
            return new Beginning(name, List.of(names));
        }

        public <B> Command doneBy(Class<B> bean, BiConsumer<? super B, ? super CommandCall> work) {
            return new Command(name, arguments, Handler.doing(bean, work));
        }
    }

    public String name() {
        return name;
    }

    public List<String> arguments() {
        return arguments;
    }

    @HouseOnly
    public Handler<CommandCall, Boolean> handler() {
        return handler;
    }
}
