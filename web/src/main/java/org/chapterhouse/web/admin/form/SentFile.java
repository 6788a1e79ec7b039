package org.chapterhouse.web.admin.form;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** A file that came with a form, read no further than anybody takes. */
public record SentFile(String name, byte[] bytes) {

    /** What web.xml allows. */
    static final int MOST_BYTES = 8_000_000;

    /** Nothing where none was chosen, or an empty one. */
    public static Optional<SentFile> of(Part part) throws IOException {
        if (part.getSize() == 0) {
            return Optional.empty();
        }
        try (var stream = part.getInputStream()) {
            var name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
            return Optional.of(new SentFile(name, stream.readNBytes(MOST_BYTES)));
        }
    }
}
