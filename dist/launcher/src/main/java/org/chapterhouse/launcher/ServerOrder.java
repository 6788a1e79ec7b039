package org.chapterhouse.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code plugins}, {@code forget} and {@code run}: has the running suite do it, and shows what it says. Where the suite listens for
 * that, and the key, stand in a file of the data directory.
 */
final class ServerOrder {

    private static final String DONE = "+";
    private static final String NOT_DONE = "-";

    private final Path data;
    private final String orderedBy;
    private final Console console;

    ServerOrder(Map<String, String> environment, Console console) {
        this.data = Settings.read(environment, false).data();
        this.orderedBy = environment.getOrDefault("SUDO_USER", System.getProperty("user.name", "somebody"));
        this.console = console;
    }

    /** @return the exit code */
    int run(List<String> words) {
        try (var door = knock(words);
                var answer = new BufferedReader(new InputStreamReader(door.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = answer.readLine(); line != null; line = answer.readLine()) {
                if (line.equals(DONE) || line.equals(NOT_DONE)) {
                    return line.equals(DONE) ? 0 : 1;
                }
                console.say(line.substring(1));
            }
            throw new StartRefused(
                    "CH-054", "The suite ended before it had answered. Its log in '%s' may say why.".formatted(logs()));
        } catch (ConnectException | NoSuchFileException e) {
            throw new StartRefused(
                    "CH-054",
                    "No suite runs on '%s'. Start it with 'serve', or set CHAPTERHOUSE_DATA to the directory of the one that runs."
                            .formatted(data),
                    e);
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-054",
                    "The suite on '%s' cannot be asked (%s). Say it as the account that runs the suite."
                            .formatted(data, Reason.of(e)),
                    e);
        }
    }

    private Socket knock(List<String> words) throws IOException {
        var door = Files.readAllLines(new DataDirectory(data).commands());
        if (door.size() < 2) {
            throw new NoSuchFileException("it is being written");
        }
        var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(door.get(0)));
        var out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        out.write(Stream.concat(
                        Stream.of(door.get(1)),
                        Stream.concat(Stream.of(orderedBy), words.stream())
                                .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8)))
                .collect(Collectors.joining(" ", "", "\n")));
        out.flush();
        return socket;
    }

    private Path logs() {
        return new DataDirectory(data).logs();
    }
}
