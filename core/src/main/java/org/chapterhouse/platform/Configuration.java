package org.chapterhouse.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/**
 * What whoever runs the suite has decided: {@code CHAPTERHOUSE_PUBLIC_URL} in the environment, or the same as the system
 * property {@code chapterhouse.public.url}, which wins.
 */
@ApplicationScoped
public class Configuration {

    /** Whether the demo organisation is to be written into an empty suite. */
    public boolean isDemo() {
        return value("chapterhouse.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** What opens set-up while there is no account; empty keeps it closed. */
    public Optional<String> setUpToken() {
        return value("chapterhouse.setup.token");
    }

    /** The address the world knows the site by, without a slash at its end. */
    public String publicUrl() {
        var url = value("chapterhouse.public.url")
                .orElseGet(
                        () -> "http://localhost:" + value("chapterhouse.port").orElse("8080"));
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static Optional<String> value(String name) {
        var environment = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(environment)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
