package org.chapterhouse.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The embedded PostgreSQL from its set-up to its end, as a program: data directory as the only argument. */
final class PostgresTrial {

    private PostgresTrial() {}

    public static void main(String[] arguments) throws Exception {
        var console = new Console();
        var data = new DataDirectory(Path.of(arguments[0]));
        data.prepare();
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        var postgres = EmbeddedPostgres.on(data, classPath);
        postgres.start();
        try (var connection = SuiteDatabase.at(postgres.port(), data).owner().connect()) {
            console.say(connection.getMetaData().getDatabaseProductVersion());
            console.say("It answers.");
        }
        console.say(postgres.isRunning() ? "It runs." : "It seems to be gone.");
        postgres.stop();
        console.say(postgres.isRunning() ? "It goes on." : "It has ended.");
    }
}
