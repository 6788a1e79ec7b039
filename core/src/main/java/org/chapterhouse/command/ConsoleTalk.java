package org.chapterhouse.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is said between the console's process and the suite. The order is one line: the key, who orders, and each word, with blanks
 * between them and written as in an address. Of the answer each line begins with a sign: {@code =} and what the console shows, then
 * {@code +} for done or {@code -} for not.
 */
final class ConsoleTalk implements AutoCloseable {

    private static final int LONGEST = 64 * 1024;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int BEFORE_THE_WORDS = 2;

    private final Reader in;
    private final BufferedWriter out;

    ConsoleTalk(Socket visitor) throws IOException {
        visitor.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        out = new BufferedWriter(new OutputStreamWriter(visitor.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** @param by the name of an account of the machine */
    record Order(String by, List<String> words) {}

    /** What is ordered; nothing without the key. */
    Optional<Order> hear(DoorKey key) throws IOException {
        var parts = line().split(" ", -1);
        if (parts.length < BEFORE_THE_WORDS || !key.opensTo(parts[0])) {
            return Optional.empty();
        }
        var said = Arrays.stream(parts)
                .skip(1)
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
        return Optional.of(new Order(said.get(0), said.subList(1, said.size())));
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n' && line.length() < LONGEST; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** @throws UncheckedIOException when nobody listens any more */
    void say(String words) {
        words.lines().forEach(line -> write("=" + line));
    }

    void end(boolean done) {
        write(done ? "+" : "-");
    }

    private void write(String line) {
        try {
            out.write(line);
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
