package org.chapterhouse.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the server process is started: the JVM of the launcher, flags measured for two processors and little memory. */
final class ServerCommand {

    /** The property that says: whoever started the suite knows its addresses. */
    static final String AGAIN = "chapterhouse.again";

    /** Starts in three quarters of the time, and answers a third fewer requests ever after: right for a look round. */
    private static final String QUICK_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    private static final int STRICT_NATIVE_ACCESS = 24;

    private ServerCommand() {}

    /** @param again whether the suite has answered before, under the same launcher */
    static List<String> line(Bundle bundle, Settings settings, String command, boolean again) {
        var line = new ArrayList<String>();
        line.add(java());
        line.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Xmx" + settings.heap(),
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=" + settings.data().resolve("logs").resolve("jvm-%p.log"),
                "-Djava.nio.channels.spi.SelectorProvider=" + PortSharing.class.getName(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        if (command.equals("demo")) {
            line.add(QUICK_COMPILER_ONLY);
        }
        if (again) {
            line.add("-D" + AGAIN);
        }
        bundle.guest().ifPresent(plugin -> {
            line.add("-D" + Bundle.GUEST + "=" + plugin);
            line.add("-Dchapterhouse.templates="
                    + plugin.resolveSibling("../src/main/jte").normalize());
        });
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
        line.add(joined(classPath));
        line.add(ServerProcess.class.getName());
        line.add(command);
        return line;
    }

    /** The program this JVM was started by. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
