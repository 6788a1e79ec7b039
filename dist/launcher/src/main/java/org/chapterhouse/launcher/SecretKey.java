package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * With what the suite seals secrets before they get into the database: never kept there, so that nobody who has only a backup can
 * read them.
 *
 * @param text given by whoever installs the suite, or made at the first start and readable by the owner of the data directory only
 */
record SecretKey(String text) {

    static final String NAME = "CHAPTERHOUSE_SECRET_KEY";
    private static final int SHORTEST = 32;

    /** @throws StartRefused without saying what it is */
    static SecretKey given(String text) {
        if (text.length() < SHORTEST) {
            throw new StartRefused(
                    "CH-001",
                    "%s has %d characters, which somebody could guess. Give %d random ones or more."
                            .formatted(NAME, text.length(), SHORTEST));
        }
        return new SecretKey(text);
    }

    static SecretKey of(Path directory) throws IOException {
        var file = directory.resolve("secret.key");
        if (!Files.exists(file)) {
            PrivateFile.write(file, Token.make());
        }
        return given(Files.readString(file).strip());
    }

    @Override
    public String toString() {
        return "SecretKey[not shown]";
    }
}
