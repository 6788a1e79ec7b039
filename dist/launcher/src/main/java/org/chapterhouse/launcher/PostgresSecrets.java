package org.chapterhouse.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The passwords of the embedded PostgreSQL, made at the first start and readable by the owner of the data directory only.
 *
 * @param superuser of PostgreSQL's own administrator, used to set up the database and by nobody else
 * @param owner of the role that owns the suite's tables
 * @param application of the role the suite works as
 */
record PostgresSecrets(String superuser, String owner, String application) {

    static PostgresSecrets of(Path directory) throws IOException {
        var file = directory.resolve("postgres.secrets");
        if (!Files.exists(file)) {
            var made = new PostgresSecrets(Token.make(), Token.make(), Token.make());
            PrivateFile.write(
                    file,
                    "superuser=%s%nowner=%s%napplication=%s%n".formatted(made.superuser, made.owner, made.application));
            return made;
        }
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new PostgresSecrets(
                properties.getProperty("superuser", ""),
                properties.getProperty("owner", ""),
                properties.getProperty("application", ""));
    }

    @Override
    public String toString() {
        return "PostgresSecrets[not shown]";
    }
}
