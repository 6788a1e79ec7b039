package org.chapterhouse.launcher;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** What a visitor reads during a start: that the site will be there in a moment, in English and Spanish. */
final class StartingPage {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final int LONGEST_REQUEST = 65_536;
    private static final String BLANK_LINE = "\r\n\r\n";

    private static final byte[] BODY = Resources.text("starting.html").getBytes(StandardCharsets.UTF_8);
    private static final byte[] HEAD = head().getBytes(StandardCharsets.US_ASCII);

    private StartingPage() {}

    /** Reads one request and answers it; a visitor who is slow or says nothing is not waited for. */
    static void answer(Socket visitor) {
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try (visitor) {
            var head = new StringBuilder();
            while (head.indexOf(BLANK_LINE) < 0 && read(visitor, head, end)) {
                // more is to come
            }
            var out = visitor.getOutputStream();
            out.write(HEAD);
            if (head.indexOf("HEAD ") != 0) {
                out.write(BODY);
            }
            out.flush();
            visitor.shutdownOutput();
            while (read(visitor, head, end)) {
                // a connection closed with something unread is reset, and the answer may be lost with it
            }
        } catch (IOException e) {
            // gone or silent: there is nobody to tell
        }
    }

    private static boolean read(Socket visitor, StringBuilder text, long end) throws IOException {
        var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0 || text.length() >= LONGEST_REQUEST) {
            return false;
        }
        visitor.setSoTimeout((int) left);
        var part = new byte[1024];
        var length = visitor.getInputStream().read(part);
        text.append(new String(part, 0, Math.max(0, length), StandardCharsets.ISO_8859_1));
        return length >= 0;
    }

    private static String head() {
        return String.join(
                        "\r\n",
                        "HTTP/1.1 503 Service Unavailable",
                        "Retry-After: 5",
                        "Content-Type: text/html; charset=UTF-8",
                        "Content-Length: " + BODY.length,
                        "Cache-Control: no-store",
                        "Content-Security-Policy: default-src 'none'; style-src 'sha256-" + styleHash()
                                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                        "X-Content-Type-Options: nosniff",
                        "Referrer-Policy: no-referrer",
                        "Connection: close")
                + BLANK_LINE;
    }

    private static String styleHash() {
        var page = new String(BODY, StandardCharsets.UTF_8);
        var style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
