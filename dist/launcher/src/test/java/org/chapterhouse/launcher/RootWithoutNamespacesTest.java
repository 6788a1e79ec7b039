package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL in a chroot, where the kernel gives nobody a user namespace: root has to run it as an ordinary account.
 *
 * <p>The chroot is made of copies of what this test runs with, and {@code /proc}, which Java needs to find its own parts.
 */
final class RootWithoutNamespacesTest {

    private static final int SECONDS = 180;
    private static final List<String> PROGRAMS =
            List.of("/bin/sh", "/usr/bin/env", "/usr/bin/setpriv", "/usr/bin/unshare", "/usr/bin/true");

    @TempDir
    Path root;

    @BeforeEach
    void makeChroot() throws Exception {
        because(System.getProperty("user.name").equals("root"), "only root can make a chroot");
        because(Files.exists(Path.of("/etc/debian_version")), "the chroot is made of Debian's files");
        for (var directory :
                List.of("tmp", "dev/shm", "etc", "usr/bin", "usr/lib", "proc", "java", "jars", "root/data")) {
            Files.createDirectories(root.resolve(directory));
        }
        because(succeeds("mknod", "-m", "666", root + "/dev/null", "c", "1", "3"), "this root may make no devices");
        because(succeeds("unshare", "-m", "true"), "this root may mount nothing");
        run("mknod", "-m", "444", root + "/dev/urandom", "c", "1", "9");
        run("mknod", "-m", "444", root + "/dev/random", "c", "1", "8");
        run("chmod", "700", root + "/root");
        run("chmod", "755", root + "/dev/shm"); // as debootstrap leaves it
        run("chmod", "1777", root + "/tmp");
        Files.writeString(
                root.resolve("etc/passwd"),
                "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n");
        Files.writeString(root.resolve("etc/group"), "root:x:0:\nnogroup:x:65534:\n");
        copyPrograms();
        run(
                "sh",
                "-c",
                "cd '" + System.getProperty("java.home") + "' && cp -RL --parents bin lib conf '" + root
                        + "/java' 2>/dev/null; test -e '" + root + "/java/lib/modules'");
    }

    @AfterEach
    void letTheDirectoryBeDeleted() throws Exception {
        run("chmod", "-R", "u+rwx", root.toString());
    }

    @Test
    void postgresRunsAsAnOrdinaryAccountOnDataInAClosedDirectory() throws Exception {
        assertThat(succeeds(inChroot("/usr/bin/unshare -U /usr/bin/true")))
                .as("the kernel forbids user namespaces in a chroot")
                .isFalse();
        var trial = inChroot("/java/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp " + copiedClassPath() + " "
                + PostgresTrial.class.getName() + " /root/data");
        assertThat(output(List.of(trial))).contains("18.", "It answers", "It runs", "It has ended");
        assertThat(Files.getAttribute(root.resolve("root/data/postgres/PG_VERSION"), "unix:uid"))
                .isEqualTo(65534);
    }

    /** The mount ends with the command, as it is made in a place of its own. */
    private String[] inChroot(String command) {
        return new String[] {
            "unshare",
            "-m",
            "sh",
            "-c",
            "mount -t proc proc '" + root + "/proc' && exec chroot '" + root + "' " + command
        };
    }

    private static void because(boolean possible, String reason) {
        if (!possible) {
            System.out.println("RootWithoutNamespacesTest was not run: " + reason);
        }
        assumeTrue(possible, reason);
    }

    private void copyPrograms() throws Exception {
        var java = System.getProperty("java.home");
        var needed = Stream.concat(PROGRAMS.stream(), Stream.of(java + "/bin/java", java + "/lib/server/libjvm.so"))
                .collect(Collectors.joining(" "));
        run("sh", "-c", "for f in " + String.join(" ", PROGRAMS) + "; do cp -L --parents $f '" + root + "'; done");
        run(
                "sh",
                "-c",
                "find '" + java + "/lib' -name '*.so' | xargs ldd " + needed + " 2>/dev/null"
                        + " | sed -n 's,.*[[:space:]]\\(/[^ ]*\\) (0x.*,\\1,p' | sort -u"
                        + " | while read f; do test -e \"$f\" && cp -L --parents \"$f\" '" + root + "'; done; true");
        run("sh", "-c", "cp -RL --parents $(ls -d /usr/lib/locale/C.[uU]*) '" + root + "'");
        run("sh", "-c", "cp -L --parents $(ls /lib64/ld-linux-*.so.* /lib/ld-linux-*.so.* 2>/dev/null) '" + root + "'");
        run(
                "sh",
                "-c",
                "cp -L --parents $(ldconfig -p | sed -n 's,.*=> ,,p'"
                        + " | grep -E '/lib(c|m|dl|rt|pthread|z|gcc_s|stdc\\+\\+|nss_files|crypt|uuid)\\.so') '" + root
                        + "'");
    }

    /** The jars under their own names; directories of classes beside them. */
    private String copiedClassPath() throws Exception {
        var inside = new StringBuilder();
        var number = 0;
        for (var entry : List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
            var name = Path.of(entry).getFileName();
            if (Files.isDirectory(Path.of(entry))) {
                name = Path.of("classes" + number++);
            }
            if (Files.exists(Path.of(entry))) {
                run("cp", "-RL", entry, root.resolve("jars").resolve(name).toString());
                inside.append(inside.isEmpty() ? "" : ":").append("/jars/").append(name);
            }
        }
        return inside.toString();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(output(List.of(command))).isNotNull();
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        var file = Files.createTempFile("chroot", ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(file.toFile())
                    .start();
            var ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            var text = Files.readString(file);
            assertThat(ended && process.exitValue() == 0)
                    .as(String.join(" ", command) + ": " + text)
                    .isTrue();
            return text;
        } finally {
            Files.delete(file);
        }
    }
}
