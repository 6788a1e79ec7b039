package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever process is killed, the suite answers again with nobody helping; and while it starts, it says so. */
final class SupervisionIT {

    private static final int NO_ANSWER = 0;

    private static final String UNCACHED = "/press?x=1";

    @TempDir
    Path site;

    @TempDir
    Path folder;

    @Test
    void comesBackByItselfWhateverIsKilled() throws Exception {
        try (var bundle = RunningBundle.start(RunningBundle.home(), site, RunningBundle.freePort(), Map.of())) {
            var starting = untilItAnswers(bundle, "/");
            assertThat(starting.statuses()).isEqualTo(Set.of(200, 503));
            assertThat(starting.refusedOnceAnswered()).isZero();
            assertThat(starting.placeholder())
                    .contains("Back in a moment", "Volvemos en un momento")
                    .doesNotContain("Payara", "GlassFish");
            bundle.awaitStart();
            var link = bundle.setUpLink();

            killsPostgres(bundle);
            killsServer(bundle);
            asksServerToEnd(bundle);

            assertThat(bundle.get(link.substring(link.indexOf("/admin"))).statusCode())
                    .isEqualTo(200);
            assertThat(Files.getPosixFilePermissions(site.resolve("set-up.token")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            killsLauncher(bundle);
        }
    }

    /**
     * What is left of a server without memory answers some things and not others, and nobody knows which. That another version has been
     * copied over the files in the meantime must not disturb whoever replaces it.
     */
    @Test
    void aServerThatRanOutOfMemoryIsReplaced() throws Exception {
        var home = RunningBundle.home();
        new BadPlugins(folder.resolve("work"), home.resolve("plugins"))
                .add(
                        "hog",
                        "hog",
                        ".path(\"/hog/{slug}\").listing(Listing.at(\"/hogs\", (listing, page) -> {"
                                + " var all = new java.util.ArrayList<long[]>();"
                                + " while (true) { all.add(new long[100_000]); } }))",
                        "",
                        "1.0");
        var settings = Map.of("CHAPTERHOUSE_HEAP", "200m");
        var program = home.resolve("chapterhouse.jar");
        var asItWas = Files.readAllBytes(program);
        var then = Files.getLastModifiedTime(program);
        try (var bundle = RunningBundle.start(home, site, RunningBundle.freePort(), settings)
                .awaitStart()) {
            var server = bundle.serverProcesses().get(0);
            Files.write(program, ofAnotherVersion(program));
            assertThat(statusOf(bundle, "/hogs")).isIn(NO_ANSWER, 503);
            server.onExit().join();
            assertThat(untilItAnswers(bundle, UNCACHED).statuses()).isSubsetOf(200, 503);
            assertThat(bundle.complaints())
                    .containsExactly(
                            "CH-015 The server ran out of memory (CHAPTERHOUSE_HEAP is 200m) and is being started again.");
            assertThat(bundle.serverProcesses()).noneMatch(process -> process.pid() == server.pid());
        } finally {
            Files.write(program, asItWas);
            Files.setLastModifiedTime(program, then);
        }
    }

    /** Somebody installs another version over the running one: the same files, at other places of the jar. */
    private static byte[] ofAnotherVersion(Path jar) throws IOException {
        var other = new ByteArrayOutputStream();
        try (var from = new ZipFile(jar.toFile());
                var to = new ZipOutputStream(other)) {
            to.setLevel(Deflater.NO_COMPRESSION);
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
        }
        return other.toByteArray();
    }

    /** A client whose connection is cut may ask once more by itself, and then finds the server being started again. */
    private static int statusOf(RunningBundle bundle, String path) throws Exception {
        try {
            return bundle.get(path).statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        }
    }

    private void killsPostgres(RunningBundle bundle) throws Exception {
        assertThat(bundle.get(UNCACHED).statusCode()).isEqualTo(200);
        var first = postmaster().orElseThrow();
        first.destroyForcibly();
        while (postmaster().filter(process -> process.pid() != first.pid()).isEmpty()) {
            assertThat(bundle.isAlive()).as(bundle.said()).isTrue();
            Thread.sleep(20);
        }
        assertThat(untilItAnswers(bundle, UNCACHED).statuses()).isSubsetOf(200, 503);
        assertThat(bundle.complaints()).singleElement().asString().startsWith("CH-016 PostgreSQL ended by itself");
    }

    private static void killsServer(RunningBundle bundle) throws Exception {
        var server = bundle.serverProcesses().get(0);
        server.destroyForcibly();
        server.onExit().join();
        var again = untilItAnswers(bundle, UNCACHED);
        assertThat(again.statuses()).isEqualTo(Set.of(200, 503));
        assertThat(bundle.complaints()).hasSize(2).last().asString().startsWith("CH-015 The server was killed");
        assertThat(bundle.said()).containsOnlyOnce("Public site");
    }

    /** As guards of memory do before they kill. */
    private static void asksServerToEnd(RunningBundle bundle) throws Exception {
        var server = bundle.serverProcesses().get(0);
        server.destroy();
        assertOrderlyUntilItEnds(bundle, server);
        assertThat(untilItAnswers(bundle, UNCACHED).statuses()).isSubsetOf(200, 503);
        assertThat(bundle.complaints()).hasSize(3).last().asString().startsWith("CH-015 The server was asked to end");
    }

    private void killsLauncher(RunningBundle bundle) throws Exception {
        var server = bundle.serverProcesses();
        bundle.killLauncher();
        for (var process : server) {
            assertOrderlyUntilItEnds(bundle, process);
        }
        assertThat(site.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var file = site.resolve("postgres/postmaster.pid");
        return Files.exists(file)
                ? Files.readString(file)
                        .lines()
                        .findFirst()
                        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                : Optional.empty();
    }

    /** Whoever gets an answer gets the page, or when to come back; a connection that ends with the server is no answer. */
    private static void assertOrderlyUntilItEnds(RunningBundle bundle, ProcessHandle server) throws Exception {
        while (server.isAlive()) {
            try {
                var answer = bundle.get(UNCACHED);
                if (answer.statusCode() != 200) {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                    assertThat(answer.headers().map()).containsKey("retry-after");
                    assertThat(answer.body()).isNotBlank();
                }
            } catch (IOException e) {
                assertThat(e).isNotInstanceOf(HttpTimeoutException.class);
            }
        }
    }

    /** What a reader who asks again and again gets to see. */
    private record Seen(Set<Integer> statuses, String placeholder, int refusedOnceAnswered) {}

    private static Seen untilItAnswers(RunningBundle bundle, String path) throws Exception {
        var answers = new ArrayList<HttpResponse<String>>();
        var refused = 0;
        while (answers.isEmpty() || answers.get(answers.size() - 1).statusCode() != 200) {
            assertThat(bundle.isAlive()).as(bundle.said()).isTrue();
            try {
                answers.add(bundle.get(path));
            } catch (ConnectException e) {
                refused += answers.isEmpty() ? 0 : 1;
            }
            Thread.sleep(20);
        }
        return seen(answers, refused);
    }

    private static Seen seen(List<HttpResponse<String>> answers, int refused) {
        var statuses = new TreeSet<Integer>();
        answers.forEach(answer -> statuses.add(answer.statusCode()));
        return new Seen(statuses, answers.get(0).body(), refused);
    }
}
