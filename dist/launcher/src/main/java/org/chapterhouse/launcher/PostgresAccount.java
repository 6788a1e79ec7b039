package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The account PostgreSQL runs as. It refuses to run as root, so root runs it in a user namespace of its own, where it is
 * nobody and sees the same files; and where the kernel forbids that, which is so in a chroot and in most containers, as an
 * ordinary account of the machine. Once made, the data belongs to one of the two and stays with it.
 *
 * @param user the account's number, or {@link #UNCHANGED}
 * @param group the number of its group
 * @param prefix what stands before each command
 */
record PostgresAccount(int user, int group, List<String> prefix) {

    private static final int UNCHANGED = -1;
    private static final int ROOT = 0;
    private static final int PASSWD_FIELDS = 4;
    private static final Path ACCOUNTS = Path.of("/etc/passwd");
    private static final List<String> PREFERRED = List.of("chapterhouse", "postgres", "nobody");

    /** @param versionFile what PostgreSQL's data begins with; it is missing before the first start */
    static PostgresAccount of(Path versionFile) throws IOException {
        if (!System.getProperty("user.name", "").equals("root")) {
            return new PostgresAccount(UNCHANGED, UNCHANGED, List.of());
        }
        return ofRoot(versionFile, ACCOUNTS, PostgresAccount::canUnshare);
    }

    static PostgresAccount ofRoot(Path versionFile, Path accounts, BooleanSupplier canUnshare) throws IOException {
        if (!Files.exists(versionFile)) {
            return canUnshare.getAsBoolean() ? inNamespace() : ordinary(accounts);
        }
        var owner = (int) Files.getAttribute(versionFile, "unix:uid");
        return owner == ROOT ? inNamespace() : as(owner, (int) Files.getAttribute(versionFile, "unix:gid"));
    }

    /** Gives a file or an empty directory to the account. */
    void own(Path path) throws IOException {
        if (user != UNCHANGED) {
            Files.setAttribute(path, "unix:uid", user);
            Files.setAttribute(path, "unix:gid", group);
        }
    }

    private static PostgresAccount inNamespace() {
        return new PostgresAccount(UNCHANGED, UNCHANGED, List.of("unshare", "-U"));
    }

    private static PostgresAccount ordinary(Path accounts) throws IOException {
        var entries = Files.readAllLines(accounts);
        return PREFERRED.stream()
                .flatMap(name -> entries.stream().filter(line -> line.startsWith(name + ":")))
                .map(line -> line.split(":", -1))
                .filter(fields -> fields.length > PASSWD_FIELDS)
                .findFirst()
                .map(fields -> as(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                .orElseThrow(
                        () -> new StartRefused(
                                "CH-009",
                                "PostgreSQL does not run as root, and this machine has no account it could use. Start Chapterhouse as an ordinary user, or make an account called chapterhouse."));
    }

    /** It may read what root may read, and no more than that: the suite's directory can be one that is closed to others. */
    private static PostgresAccount as(int user, int group) {
        return new PostgresAccount(
                user,
                group,
                List.of(
                        "setpriv",
                        "--reuid=" + user,
                        "--regid=" + group,
                        "--clear-groups",
                        "--inh-caps=-all,+dac_read_search",
                        "--ambient-caps=-all,+dac_read_search",
                        "--bounding-set=-all,+dac_read_search",
                        // initdb asks beforehand whether it may, and without this the kernel answers as if it had no
                        // such right
                        "--securebits=+no_setuid_fixup",
                        "--no-new-privs"));
    }

    private static boolean canUnshare() {
        try {
            var trial = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
