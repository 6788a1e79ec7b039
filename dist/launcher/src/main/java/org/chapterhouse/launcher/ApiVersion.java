package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;

/** The version of what plugins are written against: that of this suite, or the one a plugin was built for. */
record ApiVersion(String text) {

    private static final String OF_A_PLUGIN = "Chapterhouse-Api";
    private static final String OF_CORE = "META-INF/chapterhouse/api-version";

    /** That of the suite with these libraries. */
    static Optional<ApiVersion> ofCore(Path libraries) throws IOException {
        try (var files = Files.list(libraries)) {
            var core = files.filter(file -> file.toString().contains("chapterhouse-core"))
                    .findFirst();
            return core.isPresent() ? written(core.get()) : Optional.empty();
        }
    }

    private static Optional<ApiVersion> written(Path core) throws IOException {
        try (var jar = new JarFile(core.toFile())) {
            var entry = jar.getEntry(OF_CORE);
            if (entry == null) {
                return Optional.empty();
            }
            try (var stream = jar.getInputStream(entry)) {
                return Optional.of(new ApiVersion(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip()));
            }
        }
    }

    /** The one a plugin was built for, if it says so. */
    static Optional<ApiVersion> of(JarFile plugin) throws IOException {
        var manifest = plugin.getManifest();
        return manifest == null
                ? Optional.empty()
                : Optional.ofNullable(manifest.getMainAttributes().getValue(OF_A_PLUGIN))
                        .map(ApiVersion::new);
    }

    /** Whether a plugin goes with this one: built for the same first number, and no later second one. */
    boolean takes(ApiVersion built) {
        return part(0) == built.part(0) && part(1) >= built.part(1);
    }

    boolean isOlderThan(ApiVersion built) {
        return part(0) < built.part(0) || (part(0) == built.part(0) && part(1) < built.part(1));
    }

    private int part(int index) {
        var parts = text.strip().split("\\.", -1);
        return index < parts.length && parts[index].matches("\\d{1,6}") ? Integer.parseInt(parts[index]) : 0;
    }
}
