package org.chapterhouse.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;

/**
 * What whoever runs the suite has decided: {@code CHAPTERHOUSE_PUBLIC_URL} in the environment, or the same as the system
 * property {@code chapterhouse.public.url}, which wins.
 */
@ApplicationScoped
@HouseOnly
public class Configuration {

    /** Where the launcher reads what {@link #tellSetUpNeeded} said. */
    public static final String SET_UP_NEEDED = "chapterhouse.setup.needed";

    /** Whether the demo organisation is to be written into an empty suite. */
    public boolean isDemo() {
        return value("chapterhouse.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** Where somebody is writing the templates of a plugin, while the suite runs with it: its {@code src/main/jte}. */
    public static Optional<Path> templatesInTheMaking() {
        return value("chapterhouse.templates").map(Path::of);
    }

    /** The libraries below the suite, those of the server among them. */
    public static List<String> serversClassPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    /** Where the launcher keeps what belongs to this machine; nothing without a launcher. */
    public Optional<Path> dataDirectory() {
        return value("chapterhouse.data").map(Path::of);
    }

    /** What opens set-up while there is no account; empty keeps it closed. */
    public Optional<String> setUpToken() {
        return value("chapterhouse.setup.token");
    }

    /** The one answer that goes the other way, to the launcher: whether nobody has an account yet. */
    public void tellSetUpNeeded(boolean isNeeded) {
        System.setProperty(SET_UP_NEEDED, String.valueOf(isNeeded));
    }

    /** The address the world knows the site by, without a slash at its end. */
    public String publicUrl() {
        var url = value("chapterhouse.public.url")
                .orElseGet(
                        () -> "http://localhost:" + value("chapterhouse.port").orElse("8080"));
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where the database is, as JDBC writes it. */
    public String databaseUrl() {
        return required("chapterhouse.db.url");
    }

    /** The role the suite works as there. */
    public String databaseUser() {
        return required("chapterhouse.db.user");
    }

    public String databasePassword() {
        return raw("chapterhouse.db.password").orElse("");
    }

    /** The role that owns the tables; where there is no other, the one the suite works as. */
    public String ownerUser() {
        return value("chapterhouse.db.owner.user").orElseGet(this::databaseUser);
    }

    public String ownerPassword() {
        return raw("chapterhouse.db.owner.password").orElseGet(this::databasePassword);
    }

    /** With what secrets are sealed before they get into the database; none where whoever started the suite gave none. */
    public Optional<String> secretKey() {
        return raw("chapterhouse.secret.key");
    }

    /** Jars that the launcher did not even let in, and why. */
    public Map<String, String> leftOutPlugins() {
        return table("chapterhouse.plugins.left-out");
    }

    /** The classes that are plugins by what they are, whatever the container makes of them, and the jar of each. */
    public Map<String, String> pluginClasses() {
        return table("chapterhouse.plugins.classes");
    }

    private static Map<String, String> table(String name) {
        var found = new TreeMap<String, String>();
        raw(name).orElse("").lines().forEach(line -> {
            var cut = line.indexOf('\t');
            if (cut > 0) {
                found.put(line.substring(0, cut), line.substring(cut + 1));
            }
        });
        return found;
    }

    private static String required(String name) {
        return value(name)
                .orElseThrow(() -> new ChapterhouseException(
                        Problem.of(Configuration.class, Problem.Kind.CONFIG, "CH-025", name)));
    }

    private static Optional<String> value(String name) {
        return raw(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<String> raw(String name) {
        var environment = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(environment)));
    }
}
