package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.chapterhouse.page.Assets;
import org.chapterhouse.web.Digest;

/**
 * Stylesheets, scripts and pictures: those of the house, and those of the plugins that take part.
 *
 * <p>Each has a second name with a mark of what is in it, {@code site.0a1b2c3d4e5f.css}. Under that name a browser keeps it
 * for good, because another content has another name. A page that was kept somewhere may still ask by the name of
 * yesterday, and is led to today's.
 */
@Named("assets")
@ApplicationScoped
public class StaticFiles {

    static final String PREFIX = "/assets/";

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String FOLDER = "META-INF/resources";
    private static final Pattern MARKED = Pattern.compile("(.+)\\.([0-9a-f]{12})(\\.[a-z0-9]+)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain;charset=utf-8");

    private static final String HOUSE = "/assets/house/";

    @Inject
    Assets assets;

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /** The name under which a file is kept for good. */
    public String address(String path) {
        return mark(path)
                .map(mark -> path.replaceFirst("(\\.[a-z0-9]+)$", "." + mark + "$1"))
                .orElse(path);
    }

    Answer answer(Address address) {
        if (address.endsWithSlash()) {
            return Answer.nothing();
        }
        var marked = MARKED.matcher(address.path());
        if (!marked.matches()) {
            return file(address.path(), CachedPage.ASK_EACH_TIME);
        }
        var path = marked.group(1) + marked.group(3);
        return mark(path)
                .map(mark -> mark.equals(marked.group(2)) ? file(path, FOREVER) : new Answer.Elsewhere(address(path)))
                .orElseGet(Answer::nothing);
    }

    private Answer file(String path, String keeping) {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        return type == null
                ? Answer.nothing()
                : read(path)
                        .<Answer>map(bytes -> new Answer.Page(() -> CachedPage.ofFile(type, bytes, keeping)))
                        .orElseGet(Answer::nothing);
    }

    private Optional<String> mark(String path) {
        var known = marks.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        var found = read(path).map(bytes -> Digest.of(bytes).substring(0, 12));
        found.ifPresent(mark -> marks.put(path, mark));
        return found;
    }

    private Optional<byte[]> read(String path) {
        return path.startsWith(HOUSE) ? readHouse(path) : assets.find(path);
    }

    private static Optional<byte[]> readHouse(String path) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path + " of a jar failed", e);
        }
    }
}
