package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any number of people without a cookie costs no memory.
 *
 * <p>A fifth of the 20,000 requests that are promised, so that the suite stays short; {@code -Dstrangers=20000} asks them
 * all. What is counted is sessions and views in the heap after a collection, not time.
 */
final class StrangersIT {

    private static final int REQUESTS = Integer.getInteger("strangers", 4_000);
    private static final List<String> ADDRESSES =
            List.of("/", "/admin/sign-in", "/admin/content-editor?type=press-release", "/nothing-here");
    private static final long MOST_GROWTH = 8_000_000;

    @TempDir
    Path data;

    @Test
    void leaveNoSessionAndNoMemoryBehind() throws Exception {
        try (var bundle = RunningBundle.start(
                        RunningBundle.home(), data, RunningBundle.freePort(), Map.of("CHAPTERHOUSE_DEMO", "true"))
                .awaitStart()) {
            ask(bundle, REQUESTS / 8);
            var before = Heap.of(bundle);
            ask(bundle, REQUESTS);
            var after = Heap.of(bundle);
            assertThat(after.instancesOf("org.apache.catalina.session.StandardSession"))
                    .isZero();
            assertThat(after.bytes() - before.bytes()).isLessThan(MOST_GROWTH);
        }
    }

    private static void ask(RunningBundle bundle, int times) throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (var count = 0; count < times; count++) {
            var path = ADDRESSES.get(count % ADDRESSES.size());
            var request =
                    HttpRequest.newBuilder(URI.create(bundle.address() + path)).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.statusCode()).isLessThan(500);
        }
    }

    /** What lives in the server after a full collection. */
    private record Heap(List<String> lines) {

        static Heap of(RunningBundle bundle) throws IOException, InterruptedException {
            var server = bundle.serverProcesses().get(0).pid();
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var output = Files.createTempFile(Path.of("target").toAbsolutePath(), "heap", ".txt");
            var process = new ProcessBuilder(jcmd, String.valueOf(server), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            var lines = Files.readAllLines(output, StandardCharsets.UTF_8);
            Files.delete(output);
            assertThat(lines).anyMatch(line -> line.contains("java.lang.String"));
            return new Heap(lines);
        }

        /** A line is {@code   12:   1000   16000  java.lang.Object (java.base@17)}. */
        long instancesOf(String type) {
            return lines.stream()
                    .map(line -> line.strip().split("\\s+", -1))
                    .filter(words -> words.length >= 4 && words[3].equals(type))
                    .mapToLong(words -> Long.parseLong(words[1]))
                    .sum();
        }

        long bytes() {
            return lines.stream()
                    .filter(line -> line.startsWith("Total"))
                    .mapToLong(line -> Long.parseLong(line.strip().split("\\s+", -1)[2]))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
