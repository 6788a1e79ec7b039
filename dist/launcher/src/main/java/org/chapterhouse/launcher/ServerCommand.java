package org.chapterhouse.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the server process is started: the JVM of the launcher, flags measured for two processors and little memory. */
final class ServerCommand {

    private static final int STRICT_NATIVE_ACCESS = 24;

    private ServerCommand() {}

    static List<String> line(Bundle bundle, Settings settings, String command) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Xmx" + settings.heap(),
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        if (Runtime.version().feature() >= STRICT_NATIVE_ACCESS) {
            line.add("--enable-native-access=ALL-UNNAMED");
            line.add("--sun-misc-unsafe-memory-access=allow");
        }
        line.addAll(Resources.text("modules.txt")
                .lines()
                .filter(text -> !text.isBlank())
                .toList());
        var classPath = bundle.classPath();
        line.addAll(ClassArchive.of(settings.data(), classPath).flags());
        line.add("-cp");
        line.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        line.add(ServerProcess.class.getName());
        line.add(command);
        return line;
    }
}
