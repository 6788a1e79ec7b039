package org.chapterhouse.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What whoever installs the suite has decided, read from {@code CHAPTERHOUSE_*} environment variables and checked.
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
 * @param secretKey with what secrets are sealed, where it is not to be made here
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
        boolean demo,
        Optional<SecretKey> secretKey) {

    private static final Set<String> NAMES = Set.of(
            "CHAPTERHOUSE_DATA",
            "CHAPTERHOUSE_HOST",
            "CHAPTERHOUSE_PORT",
            "CHAPTERHOUSE_PUBLIC_URL",
            "CHAPTERHOUSE_HOSTS",
            "CHAPTERHOUSE_HEAP",
            "CHAPTERHOUSE_DEMO",
            SecretKey.NAME,
            "CHAPTERHOUSE_DB_URL",
            "CHAPTERHOUSE_DB_USER",
            "CHAPTERHOUSE_DB_PASSWORD",
            "CHAPTERHOUSE_DB_APP_USER",
            "CHAPTERHOUSE_DB_APP_PASSWORD");

    static Settings read(Map<String, String> environment, boolean demo) {
        var reading = new SettingsReading(environment);
        return new Settings(
                reading.data(),
                reading.host(),
                reading.port(),
                reading.heap(),
                reading.database(),
                reading.application(),
                reading.publicUrl(),
                reading.furtherHosts(),
                demo || reading.flag("CHAPTERHOUSE_DEMO"),
                reading.secretKey());
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
}
