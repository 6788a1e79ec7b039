package org.chapterhouse.web.admin.form;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** A file that came with a form, read no further than anybody takes. */
public final class SentFile {

    /** What web.xml allows. */
    static final int MOST_BYTES = 8_000_000;

    /** None was chosen. */
    static final SentFile NOTHING = new SentFile("", new byte[0]);

    private final String name;
    private final byte[] bytes;

    private SentFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

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

    /** As the browser tells it. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
