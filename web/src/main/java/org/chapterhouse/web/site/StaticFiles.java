package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stylesheets, scripts and pictures of the house and its plugins: {@code META-INF/resources/assets/} of every jar. */
@ApplicationScoped
public class StaticFiles {

    static final String PREFIX = "/assets/";

    private static final String FOLDER = "META-INF/resources";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain;charset=utf-8");

    Answer answer(Address address) {
        var type = TYPES.get(address.path().substring(address.path().lastIndexOf('.') + 1));
        return type == null || address.endsWithSlash()
                ? Answer.nothing()
                : read(address.path())
                        .<Answer>map(bytes -> new Answer.Page(
                                () -> CachedPage.of(type, bytes, CachedPage.ASK_EACH_TIME, Set.of(), Optional.empty())))
                        .orElseGet(Answer::nothing);
    }

    private static Optional<byte[]> read(String path) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path + " of a jar failed", e);
        }
    }
}
