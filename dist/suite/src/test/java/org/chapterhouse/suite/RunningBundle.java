package org.chapterhouse.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The bundle that was just built, run as a person runs it: {@code java -jar chapterhouse.jar}. */
final class RunningBundle implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path output;
    private final String address;

    private RunningBundle(Process process, Path output, String address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /** Where a server runs, with the plugins that come with it. A test may put others in or take some out before it starts one. */
    static Path home() throws IOException {
        OpenHouse.open(); // it has begun with its own plugins
        return Home.asItCame();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts it with what the house's server has made for every start. */
    static RunningBundle start(Path home, Path data, int port, Map<String, String> settings) throws IOException {
        LentCache.to(data);
        return startAlone(home, data, port, settings);
    }

    /** Starts it with nothing but itself; what it says goes to a file beside the data directory. */
    static RunningBundle startAlone(Path home, Path data, int port, Map<String, String> settings) throws IOException {
        return start(program(home, "serve"), data, port, settings);
    }

    /** Starts it with the plugin that is written in that folder. */
    static RunningBundle develop(Path home, Path plugin, Path data, int port) throws IOException {
        LentCache.to(data);
        return start(program(home, "dev", plugin.toString()), data, port, Map.of());
    }

    /** The program with these arguments, without settings of whoever runs the tests. */
    static ProcessBuilder program(Path home, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-jar", home.resolve("chapterhouse.jar").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CHAPTERHOUSE_"));
        return builder;
    }

    private static RunningBundle start(ProcessBuilder builder, Path data, int port, Map<String, String> settings)
            throws IOException {
        var output = Files.createTempFile(Path.of("target").toAbsolutePath(), "bundle", ".out");
        builder.redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of("CHAPTERHOUSE_DATA", data.toString(), "CHAPTERHOUSE_PORT", String.valueOf(port)));
        builder.environment().putAll(settings);
        return new RunningBundle(builder.start(), output, "http://127.0.0.1:" + port);
    }

    /** Waits until it has said how to stop it, which is the last thing it says. */
    RunningBundle awaitStart() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!said().contains("Ctrl-C")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("It did not start: " + said());
            }
            Thread.sleep(100);
        }
        return this;
    }

    /** Waits until a page says so. */
    void awaitOn(String path, String words) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var body = bodyOrNothing(path);
        while (!body.contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError(path + " never said '" + words + "': " + body + said());
            }
            Thread.sleep(100);
            body = bodyOrNothing(path);
        }
    }

    /** For a moment in a restart nobody listens. */
    private String bodyOrNothing(String path) throws IOException, InterruptedException {
        try {
            return get(path).body();
        } catch (ConnectException e) {
            return "";
        }
    }

    /** The exit code, of a run that is expected to end by itself or has been asked to. */
    int awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end: " + said());
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    List<String> complaints() throws IOException {
        return said().lines().filter(line -> line.startsWith("CH-")).toList();
    }

    List<String> complaintsAbout(String name) {
        try {
            return complaints().stream()
                    .filter(line -> line.contains("'" + name + "'"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String address() {
        return address;
    }

    /** The one-time link it printed for creating the first administrator. */
    String setUpLink() throws IOException {
        return said().lines()
                .map(String::strip)
                .filter(line -> line.startsWith("http") && line.contains("/admin/set-up?token="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("It printed no set-up link"));
    }

    void askToStop() {
        process.destroy();
    }

    /** Both processes at once, as a power cut does it; PostgreSQL is left behind. */
    void kill() throws InterruptedException {
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    void killLauncher() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    List<ProcessHandle> serverProcesses() {
        return process.children().toList();
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            askToStop();
            process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
        Files.deleteIfExists(output);
    }
}
