package org.chapterhouse.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the settings one by one, and refuses the start at the first that does not work, saying what would.
 *
 * <p>An empty variable counts as not set.
 */
record SettingsReading(Map<String, String> environment) {

    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");

    Path data() {
        var text = find("CHAPTERHOUSE_DATA").orElse("data");
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw bad("CHAPTERHOUSE_DATA", text, "Give the path of a directory.");
        }
    }

    String host() {
        var text = find("CHAPTERHOUSE_HOST").orElse("127.0.0.1");
        try {
            return InetAddress.getByName(text).getHostAddress();
        } catch (UnknownHostException e) {
            throw bad("CHAPTERHOUSE_HOST", text, "Give an address of this machine, such as 127.0.0.1 or 0.0.0.0.");
        }
    }

    int port() {
        var text = find("CHAPTERHOUSE_PORT").orElse("8080");
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

    String heap() {
        return HeapSize.checked(find(HeapSize.NAME));
    }

    Optional<Database> database() {
        var url = find("CHAPTERHOUSE_DB_URL");
        if (url.isEmpty()) {
            refuse("CHAPTERHOUSE_DB_USER");
            refuse("CHAPTERHOUSE_DB_PASSWORD");
            refuse("CHAPTERHOUSE_DB_APP_USER");
            refuse("CHAPTERHOUSE_DB_APP_PASSWORD");
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
                url.get(), require("CHAPTERHOUSE_DB_USER", reason), require("CHAPTERHOUSE_DB_PASSWORD", reason)));
    }

    Optional<Database> application() {
        if (find("CHAPTERHOUSE_DB_APP_USER").isEmpty()
                && find("CHAPTERHOUSE_DB_APP_PASSWORD").isEmpty()) {
            return Optional.empty();
        }
        var reason = "a role to work as was named";
        return Optional.of(Database.at(
                require("CHAPTERHOUSE_DB_URL", reason),
                require("CHAPTERHOUSE_DB_APP_USER", reason),
                require("CHAPTERHOUSE_DB_APP_PASSWORD", reason)));
    }

    Optional<SecretKey> secretKey() {
        return find(SecretKey.NAME).map(SecretKey::given);
    }

    Optional<String> publicUrl() {
        var url = find("CHAPTERHOUSE_PUBLIC_URL");
        url.filter(text -> !isWebAddress(text)).ifPresent(text -> {
            throw bad(
                    "CHAPTERHOUSE_PUBLIC_URL", text, "Give the address readers use, such as https://www.example.org.");
        });
        return url.map(text -> text.replaceAll("/+$", ""));
    }

    Set<String> furtherHosts() {
        var text = find("CHAPTERHOUSE_HOSTS").orElse("");
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

    boolean flag(String name) {
        var text = find(name).orElse("false");
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(name, text, "Give true or false.");
        };
    }

    /** What stands there, and what would work. */
    static StartRefused bad(String name, String value, String advice) {
        return new StartRefused("CH-001", "%s is '%s', which does not work. %s".formatted(name, value, advice));
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A database was meant, and a start without it would show an empty site. */
    private void refuse(String name) {
        if (find(name).isPresent()) {
            throw new StartRefused(
                    "CH-002",
                    name
                            + " is set, but CHAPTERHOUSE_DB_URL is not. Set it to the address of the database, or take "
                            + name + " away to use the embedded one.");
        }
    }

    private String require(String name, String reason) {
        return find(name)
                .orElseThrow(
                        () -> new StartRefused("CH-002", name + " is not set. It is needed because " + reason + "."));
    }
}
