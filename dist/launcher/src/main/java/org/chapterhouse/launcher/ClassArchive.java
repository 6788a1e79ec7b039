package org.chapterhouse.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The server's classes as the JVM wants them in memory: a start with this file needs about a quarter less processor time.
 *
 * <p>It is made once, while the first start is running, and its name stands for the JVM and the jars it was made from, so
 * that another JVM or another version of the suite makes its own. Everything works without it.
 */
final class ClassArchive {

    private static final System.Logger LOG = System.getLogger(ClassArchive.class.getName());
    private static final String PREFIX = "classes-";
    private static final String UNFINISHED = "unfinished.jsa";
    private static final int NAME_BYTES = 12;

    private final Path file;

    private ClassArchive(Path file) {
        this.file = file;
    }

    static ClassArchive of(Path data, List<Path> classPath) {
        return new ClassArchive(data.resolve("cache").resolve(PREFIX + fingerprint(classPath) + ".jsa"));
    }

    /** Flags for the JVM; a file that does not fit is passed over without a word. */
    List<String> flags() {
        return Files.isRegularFile(file)
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of();
    }

    /**
     * Makes it from the classes this process has loaded so far. Another process of the JVM's own does the work and takes some
     * seconds; what it leaves lies in the working directory, which is emptied at every start.
     */
    void make() {
        if (Files.exists(file)) {
            return;
        }
        var unfinished = Path.of(UNFINISHED).toAbsolutePath();
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"static_dump", unfinished.toString()}},
                            new String[] {String[].class.getName()});
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            deleteOthers();
        } catch (JMException | IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.INFO, "No class archive was made; starts stay slower", e);
        } finally {
            sweep(Trees.parent(unfinished));
        }
    }

    /** What the JVM's other process said while it made the archive. */
    static void sweep(Path directory) {
        try (var files = Files.newDirectoryStream(directory, "java_pid*_std{out,err}")) {
            for (var said : files) {
                Files.delete(said);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "What is left is gone after the next start", e);
        }
    }

    private void deleteOthers() throws IOException {
        try (var files = Files.newDirectoryStream(Trees.parent(file), "*.jsa")) {
            for (var other : files) {
                if (!other.equals(file)) {
                    Files.delete(other);
                }
            }
        }
    }

    private static String fingerprint(List<Path> classPath) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(
                    digest,
                    System.getProperty("java.vm.name")
                            + System.getProperty("java.vm.version")
                            + System.getProperty("java.home"));
            for (var jar : classPath) {
                add(digest, jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException | IOException e) {
            return "unknown";
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
