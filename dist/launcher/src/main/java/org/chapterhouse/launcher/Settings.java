package org.chapterhouse.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What whoever installs the suite has decided, read from {@code CHAPTERHOUSE_*} environment variables and checked.
 *
 * <p>An empty variable counts as not set.
 *
 * @param data where everything is kept, absolute
 * @param host the address to listen on
 * @param port the port to listen on
 * @param heap the server's heap as the JVM writes it, {@code 256m}
 * @param database a database to use instead of the embedded one
 * @param application the same database for the role the suite is to work as there
 * @param publicUrl the address readers use, without a slash at the end
 * @param furtherHosts names the site answers to beside that of the public address
 * @param demo whether an empty site is filled with sample content
 */
record Settings(
        Path data,
        String host,
        int port,
        String heap,
        Optional<Database> database,
        Optional<Database> application,
        Optional<String> publicUrl,
        Set<String> furtherHosts,
        boolean demo) {

    private static final Set<String> NAMES = Set.of(
            "CHAPTERHOUSE_DATA",
            "CHAPTERHOUSE_HOST",
            "CHAPTERHOUSE_PORT",
            "CHAPTERHOUSE_PUBLIC_URL",
            "CHAPTERHOUSE_HOSTS",
            "CHAPTERHOUSE_HEAP",
            "CHAPTERHOUSE_DEMO",
            "CHAPTERHOUSE_DB_URL",
            "CHAPTERHOUSE_DB_USER",
            "CHAPTERHOUSE_DB_PASSWORD",
            "CHAPTERHOUSE_DB_APP_USER",
            "CHAPTERHOUSE_DB_APP_PASSWORD");
    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]*[mMgG]");
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");
    private static final int SMALLEST_HEAP_MEGABYTES = 128;

    static Settings read(Map<String, String> environment, boolean demo) {
        var values = new Values(environment);
        return new Settings(
                data(values),
                host(values),
                port(values),
                heap(values),
                database(values),
                application(values),
                publicUrl(values),
                furtherHosts(values),
                demo || flag(values, "CHAPTERHOUSE_DEMO"));
    }

    /** Variables that look like settings but are none, such as a name with a letter too many. */
    static List<String> unknown(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith("CHAPTERHOUSE_") && !NAMES.contains(name))
                .sorted()
                .toList();
    }

    /** The address a person on this machine types. */
    String localUrl() {
        var everywhere = host.equals("0.0.0.0") || host.equals("::") || host.startsWith("127.");
        var name = everywhere ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port;
    }

    /** Every name the site answers to, without ports. */
    Set<String> hosts() {
        var names = new TreeSet<>(furtherHosts);
        names.addAll(List.of("localhost", "127.0.0.1", "[::1]"));
        names.add(URI.create(publicUrl.orElseGet(this::localUrl)).getHost());
        return names;
    }

    private static Path data(Values values) {
        var text = values.find("CHAPTERHOUSE_DATA").orElse("data");
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw bad("CHAPTERHOUSE_DATA", text, "Give the path of a directory.");
        }
    }

    private static String host(Values values) {
        var text = values.find("CHAPTERHOUSE_HOST").orElse("127.0.0.1");
        try {
            return InetAddress.getByName(text).getHostAddress();
        } catch (UnknownHostException e) {
            throw bad("CHAPTERHOUSE_HOST", text, "Give an address of this machine, such as 127.0.0.1 or 0.0.0.0.");
        }
    }

    private static int port(Values values) {
        var text = values.find("CHAPTERHOUSE_PORT").orElse("8080");
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw bad("CHAPTERHOUSE_PORT", text, "Give a number from 1 to 65535.");
    }

    private static String heap(Values values) {
        var text = values.find("CHAPTERHOUSE_HEAP").orElse("256m");
        if (!HEAP.matcher(text).matches() || text.length() > 6 || megabytes(text) < SMALLEST_HEAP_MEGABYTES) {
            throw bad("CHAPTERHOUSE_HEAP", text, "Give at least 128m, such as 256m or 1g.");
        }
        if (values.find("CHAPTERHOUSE_HEAP").isPresent() && megabytes(text) > machineMegabytes()) {
            throw bad(
                    "CHAPTERHOUSE_HEAP",
                    text,
                    "This machine has %dm for everything. Give less, such as 256m.".formatted(machineMegabytes()));
        }
        return text;
    }

    /** What the machine has, or as much of it as a container lets us have. */
    private static long machineMegabytes() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
    }

    private static long megabytes(String heap) {
        var number = Long.parseLong(heap.substring(0, heap.length() - 1));
        return heap.toLowerCase(java.util.Locale.ROOT).endsWith("g") ? number * 1024 : number;
    }

    private static Optional<Database> database(Values values) {
        var url = values.find("CHAPTERHOUSE_DB_URL");
        if (url.isEmpty()) {
            values.refuse("CHAPTERHOUSE_DB_USER");
            values.refuse("CHAPTERHOUSE_DB_PASSWORD");
            values.refuse("CHAPTERHOUSE_DB_APP_USER");
            values.refuse("CHAPTERHOUSE_DB_APP_PASSWORD");
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw bad(
                    "CHAPTERHOUSE_DB_URL",
                    url.get(),
                    "Give a JDBC address, such as jdbc:postgresql://localhost:5432/chapterhouse.");
        }
        var reason = "CHAPTERHOUSE_DB_URL names a database";
        return Optional.of(Database.at(
                url.get(),
                values.require("CHAPTERHOUSE_DB_USER", reason),
                values.require("CHAPTERHOUSE_DB_PASSWORD", reason)));
    }

    private static Optional<Database> application(Values values) {
        if (values.find("CHAPTERHOUSE_DB_APP_USER").isEmpty()
                && values.find("CHAPTERHOUSE_DB_APP_PASSWORD").isEmpty()) {
            return Optional.empty();
        }
        var reason = "a role to work as was named";
        return Optional.of(Database.at(
                values.require("CHAPTERHOUSE_DB_URL", reason),
                values.require("CHAPTERHOUSE_DB_APP_USER", reason),
                values.require("CHAPTERHOUSE_DB_APP_PASSWORD", reason)));
    }

    private static Optional<String> publicUrl(Values values) {
        var url = values.find("CHAPTERHOUSE_PUBLIC_URL");
        url.filter(text -> !isWebAddress(text)).ifPresent(text -> {
            throw bad(
                    "CHAPTERHOUSE_PUBLIC_URL", text, "Give the address readers use, such as https://www.example.org.");
        });
        return url.map(text -> text.replaceAll("/+$", ""));
    }

    private static Set<String> furtherHosts(Values values) {
        var text = values.find("CHAPTERHOUSE_HOSTS").orElse("");
        var names = Pattern.compile(",")
                .splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (!names.stream().allMatch(name -> HOST_NAME.matcher(name).matches())) {
            throw bad(
                    "CHAPTERHOUSE_HOSTS",
                    text,
                    "Give host names without ports, with commas between them, such as example.org,www.example.org.");
        }
        return names;
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean flag(Values values, String name) {
        var text = values.find(name).orElse("false");
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(name, text, "Give true or false.");
        };
    }

    private static StartRefused bad(String name, String value, String advice) {
        return new StartRefused("CH-001", "%s is '%s', which does not work. %s".formatted(name, value, advice));
    }

    private record Values(Map<String, String> environment) {

        Optional<String> find(String name) {
            return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        }

        /** A database was meant, and a start without it would show an empty site. */
        void refuse(String name) {
            if (find(name).isPresent()) {
                throw new StartRefused(
                        "CH-002",
                        name
                                + " is set, but CHAPTERHOUSE_DB_URL is not. Set it to the address of the database, or take "
                                + name + " away to use the embedded one.");
            }
        }

        String require(String name, String reason) {
            return find(name)
                    .orElseThrow(() ->
                            new StartRefused("CH-002", name + " is not set. It is needed because " + reason + "."));
        }
    }
}
