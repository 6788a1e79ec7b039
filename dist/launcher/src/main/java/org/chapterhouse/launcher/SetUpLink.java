package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What opens set-up while there is no account. It is kept as long as that, so a link that was printed once goes on working
 * whatever is restarted meanwhile.
 */
final class SetUpLink {

    private static final String NAME = "set-up.token";
    /** Where the suite says at its start whether anybody has an account yet. */
    private static final String NEEDED = "chapterhouse.setup.needed";

    private final Path file;
    private final String text;

    private SetUpLink(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    static SetUpLink in(DataDirectory data) throws IOException {
        var file = data.root().resolve(NAME);
        var kept = Files.exists(file) ? Files.readString(file).strip() : "";
        return new SetUpLink(file, kept.isEmpty() ? Token.make() : kept);
    }

    String text() {
        return text;
    }

    /** Whether nobody has an account yet. */
    boolean isNeeded() {
        return !"false".equals(System.getProperty(NEEDED));
    }

    /** Once there is an account, nothing is left that could open anything. */
    void settle() throws IOException {
        if (isNeeded()) {
            PrivateFile.write(file, text);
            return;
        }
        Files.deleteIfExists(file);
    }
}
