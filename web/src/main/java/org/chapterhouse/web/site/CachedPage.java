package org.chapterhouse.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chapterhouse.web.Body;

/** A drawn page as it goes over the wire, with what it shows and how long it is true. */
public final class CachedPage {

    /** Readers keep a copy but ask each time, so that a withdrawal is seen at once. */
    static final String ASK_EACH_TIME = "no-cache";

    private final Body body;
    private final String cacheControl;
    private final Set<String> tags;
    private final Optional<Instant> validUntil;
    private final boolean goesOn;
    private final Map<String, String> headers;

    private CachedPage(
            Body body,
            String cacheControl,
            Set<String> tags,
            Optional<Instant> validUntil,
            boolean goesOn,
            Map<String, String> headers) {
        this.body = body;
        this.cacheControl = cacheControl;
        this.tags = tags;
        this.validUntil = validUntil;
        this.goesOn = goesOn;
        this.headers = headers;
    }

    /** A file, which shows nothing that changes. */
    static CachedPage ofFile(String contentType, byte[] bytes, String cacheControl) {
        return new CachedPage(Body.of(contentType, bytes), cacheControl, Set.of(), Optional.empty(), false, Map.of());
    }

    /** @param tags what it shows: when one of them changes the page is drawn again */
    static CachedPage ofText(String contentType, String text, Set<String> tags) {
        var body = Body.of(contentType, text.getBytes(StandardCharsets.UTF_8));
        return new CachedPage(body, ASK_EACH_TIME, tags, Optional.empty(), false, Map.of());
    }

    /** What is for one reader only, and for one look. */
    static CachedPage ofOneReader(String contentType, String text) {
        var body = Body.of(contentType, text.getBytes(StandardCharsets.UTF_8));
        return new CachedPage(body, "no-store", Set.of(), Optional.empty(), false, Map.of());
    }

    /** The same page, which says this of itself besides. */
    CachedPage with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new CachedPage(body, cacheControl, tags, validUntil, goesOn, Collections.unmodifiableMap(more));
    }

    /** The same page, which is the beginning or a stretch of a list. */
    CachedPage ofList() {
        return new CachedPage(body, cacheControl, tags, validUntil, true, headers);
    }

    /** The same page, which stops being true by itself, at that instant if not earlier. */
    CachedPage until(Optional<Instant> end) {
        var first = Stream.concat(validUntil.stream(), end.stream()).min(Comparator.naturalOrder());
        return new CachedPage(body, cacheControl, tags, first, goesOn, headers);
    }

    /** The same page, which shows more that may change. */
    CachedPage showing(Set<String> more) {
        var all = new HashSet<>(tags);
        all.addAll(more);
        return new CachedPage(body, cacheControl, Set.copyOf(all), validUntil, goesOn, headers);
    }

    /** Whether it shows anything that may change. */
    boolean isOfItsTime() {
        return !tags.isEmpty();
    }

    /** Whether there is more of it under the same address, by a query. */
    boolean goesOn() {
        return goesOn;
    }

    boolean shows(String tag) {
        return tags.contains(tag);
    }

    boolean isTrueAt(Instant now) {
        return validUntil.map(now::isBefore).orElse(true);
    }

    /** What it says to those who take it uncompressed. */
    String text() {
        return body.text();
    }

    String cacheControl() {
        return cacheControl;
    }

    /** What it says of itself besides, by the names of the headers. */
    Map<String, String> headers() {
        return headers;
    }

    int weight() {
        return body.weight() + 512;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader("Cache-Control", cacheControl);
        body.write(request, response, status);
    }
}
