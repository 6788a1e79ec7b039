package org.chapterhouse.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a service has sent, as it came. Who sent it is not told: where it came from proves nothing.
 *
 * @param site the slug of the site whose address was called
 * @param headers by their names in lower case; several of one name are joined by commas
 * @param body byte by byte, as signatures need it
 * @param receivedAt when it came
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out; no call is compared with another
public record Call(String site, Map<String, String> headers, byte[] body, Instant receivedAt) {

    public Call {
        var named = new TreeMap<String, String>();
        headers.forEach((name, value) -> named.put(name.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(named);
        body = body.clone();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Nothing of what was sent gets into a log. */
    @Override
    public String toString() {
        return "Call[" + site + ", " + body.length + " bytes]";
    }
}
