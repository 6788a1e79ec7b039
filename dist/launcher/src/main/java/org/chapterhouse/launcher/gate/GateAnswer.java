package org.chapterhouse.launcher.gate;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/** Why a request goes no further, as the person is told. The connection ends with it. */
enum GateAnswer {
    MALFORMED(
            400,
            "Bad Request",
            "This cannot be understood",
            "This address or request is not written as a browser writes it. Check the link."),
    UNFRAMED(
            400,
            "Bad Request",
            "This cannot be understood",
            "It cannot be told where this request ends, so nothing was done."),
    NO_METHOD(
            405,
            "Method Not Allowed",
            "This cannot be done here",
            "This site can be read, and forms can be sent to it. Nothing else was done."),
    TOO_LONG(
            413,
            "Content Too Large",
            "This is too long",
            "What was sent is longer than this form can be. Nothing was done."),
    TOO_LARGE(
            413,
            "Content Too Large",
            "This is too large",
            "What was sent is larger than 8 MB. Nothing was done. Send a smaller file."),
    NO_WAITING(417, "Expectation Failed", "This cannot be understood", "Send the request as a whole."),
    OTHER_HOST(
            421,
            "Misdirected Request",
            "There is nothing here",
            "There is no site of that name here. Check the address."),
    CLOSING(503, "Service Unavailable", "In a moment", "This site is starting anew. Try again in a few seconds."),
    TOO_BUSY(
            503,
            "Service Unavailable",
            "Too much at once",
            "Too much is being sent at once. Try again in a few seconds.");

    /** For pages that say something and ask nothing. */
    private static final String NOTHING =
            "default-src 'none'; style-src 'self'; form-action 'none'; frame-ancestors 'self'; base-uri 'none'; script-src 'self'";

    /** It looks like the ones by which the suite refuses. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title><link rel="stylesheet" href="/assets/house/admin.css"></head>
            <body class="account-page"><main class="account-card"><h1>%1$s</h1>
            <p>%2$s</p>
            </main></body></html>
            """;

    private final int status;
    private final String reason;
    private final String title;
    private final String words;

    GateAnswer(int status, String reason, String title, String words) {
        this.status = status;
        this.reason = reason;
        this.title = title;
        this.words = words;
    }

    HttpContent on(HttpResponsePacket response) {
        HttpStatus.newHttpStatus(status, reason).setValues(response);
        if (this == NO_METHOD) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        } else if (status == 503) {
            response.setHeader("Retry-After", "5");
        }
        return said(response, title, words);
    }

    /** What is wrong is known to the server, which has set the status. */
    static HttpContent said(HttpResponsePacket response, String title, String words) {
        secure(response);
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Type", "text/html;charset=utf-8");
        var text = PAGE.formatted(title, words).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(text.length);
        return HttpContent.builder(response)
                .content(Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, text))
                .last(true)
                .build();
    }

    /** The headers of every answer, for one that has none yet. */
    static void secure(HttpResponsePacket response) {
        if (response.containsHeader("Content-Security-Policy")) {
            return;
        }
        response.setHeader("Content-Security-Policy", NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    }
}
