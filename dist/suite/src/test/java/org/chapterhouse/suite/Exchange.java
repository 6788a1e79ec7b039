package org.chapterhouse.suite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One question and its answer over a socket of our own: no client of Java's tidies the path, adds a header or follows a
 * redirect on the way.
 */
final class Exchange {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int status;
    private final List<String> headers;
    private final byte[] body;

    private Exchange(int status, List<String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Exchange get(URL base, String path, String... headers) throws IOException {
        return ask(base, "GET", path, headers);
    }

    static Exchange ask(URL base, String method, String path, String... headers) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var question = new StringBuilder(method + " " + path + " HTTP/1.1\r\n")
                    .append("Host: " + base.getHost() + ":" + base.getPort() + "\r\nConnection: close\r\n");
            List.of(headers).forEach(header -> question.append(header).append("\r\n"));
            socket.getOutputStream().write(question.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            return read(socket.getInputStream().readAllBytes());
        }
    }

    /** A form as a page of this site sends it. */
    static Exchange send(URL base, String path, String form, String... headers) throws IOException {
        var all = Stream.concat(
                Stream.of(headers),
                Stream.of(
                        "Sec-Fetch-Site: same-origin",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: " + form.length() + "\r\n\r\n" + form));
        return ask(base, "POST", path, all.toArray(String[]::new));
    }

    /** Exactly these bytes, one for each character. */
    static Exchange raw(URL base, String question) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(question.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream().readAllBytes());
        }
    }

    private static Exchange read(byte[] answer) throws IOException {
        var text = new String(answer, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("No answer, but: " + text);
        }
        var lines = text.substring(0, end).lines().toList();
        var body = new ByteArrayOutputStream();
        body.write(answer, end + 4, answer.length - end - 4);
        return new Exchange(
                Integer.parseInt(lines.get(0).split(" ", 3)[1]), lines.subList(1, lines.size()), body.toByteArray());
    }

    /** The values of a header, in the order of the answer. */
    List<String> header(String name) {
        var start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
