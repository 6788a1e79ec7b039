package org.chapterhouse.launcher.gate;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names this site answers to: those of the settings, and the address of the machine itself that somebody typed.
 *
 * <p>A browser that asks for any other name was led here by a trick with that name, and would take our pages for those of
 * its owner. The port says nothing: a tunnel changes it.
 */
final class KnownHosts {

    /** What the launcher leaves the names under, with commas between them. */
    static final String PROPERTY = "chapterhouse.hosts";

    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?");

    private final Set<String> names;

    KnownHosts(Set<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    static KnownHosts configured() {
        return new KnownHosts(Arrays.stream(System.getProperty(PROPERTY, "").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
    }

    static boolean isHost(String written) {
        return HOST.matcher(written).matches();
    }

    /** @param written as the header has it, with or without a port */
    boolean serve(String written, InetAddress local) {
        var host = HOST.matcher(written);
        if (!host.matches()) {
            return false;
        }
        var name = host.group(1).toLowerCase(Locale.ROOT);
        return names.contains(name) || name.equals(literal(local));
    }

    private static String literal(InetAddress address) {
        var text = address.getHostAddress().replaceFirst("%.*", "");
        return text.indexOf(':') < 0 ? text : "[" + text + "]";
    }
}
