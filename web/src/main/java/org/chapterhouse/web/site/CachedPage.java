package org.chapterhouse.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A drawn page as it goes over the wire, as it is and compressed, each with its own validator.
 */
final class CachedPage {

    /** A coding named gzip that is not refused with a quality of zero. */
    private static final Pattern GZIP =
            Pattern.compile("(?:^|[,\\s])gzip\\s*(?:$|,|;\\s*q=(?!0(?:\\.0*)?\\s*(?:$|,)))", Pattern.CASE_INSENSITIVE);

    private static final int WORTH_COMPRESSING = 512;

    /** Readers keep a copy but ask each time, so that a withdrawal is seen at once. */
    static final String ASK_EACH_TIME = "no-cache";

    private final String contentType;
    private final byte[] identity;
    private final byte[] gzip;
    private final String mark;
    private final String cacheControl;
    private final Set<String> tags;
    private final Optional<Instant> validUntil;
    private final boolean goesOn;
    private final Map<String, String> headers;

    private CachedPage(
            String contentType, byte[] identity, String cacheControl, Set<String> tags, Optional<Instant> validUntil) {
        this.contentType = contentType;
        this.identity = identity;
        this.gzip = identity.length < WORTH_COMPRESSING || contentType.equals("image/png") ? identity : gzip(identity);
        this.mark = Digest.of(identity);
        this.cacheControl = cacheControl;
        this.tags = tags;
        this.validUntil = validUntil;
        this.goesOn = false;
        this.headers = Map.of();
    }

    private CachedPage(CachedPage like, boolean goesOn, Map<String, String> headers) {
        this.contentType = like.contentType;
        this.identity = like.identity;
        this.gzip = like.gzip;
        this.mark = like.mark;
        this.cacheControl = like.cacheControl;
        this.tags = like.tags;
        this.validUntil = like.validUntil;
        this.goesOn = goesOn;
        this.headers = headers;
    }

    /**
     * @param tags what it shows: when one of them changes the page is drawn again
     * @param validUntil when it stops being true by itself; empty when only a change can make it untrue
     */
    static CachedPage of(
            String contentType, byte[] bytes, String cacheControl, Set<String> tags, Optional<Instant> validUntil) {
        return new CachedPage(contentType, bytes, cacheControl, tags, validUntil);
    }

    static CachedPage ofText(String contentType, String text, Set<String> tags, Optional<Instant> validUntil) {
        return of(contentType, text.getBytes(StandardCharsets.UTF_8), ASK_EACH_TIME, tags, validUntil);
    }

    /** The same page, which says this of itself besides. */
    CachedPage with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new CachedPage(this, goesOn, Collections.unmodifiableMap(more));
    }

    /** The same page, which is the beginning or a stretch of a list. */
    CachedPage ofList() {
        return new CachedPage(this, true, headers);
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
        return new String(identity, StandardCharsets.UTF_8);
    }

    String cacheControl() {
        return cacheControl;
    }

    /** What it says of itself besides, by the names of the headers. */
    Map<String, String> headers() {
        return headers;
    }

    int weight() {
        return identity.length + gzip.length + 512;
    }

    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        var body = chosen(request);
        var etag = etag(body);
        headers.forEach(response::setHeader);
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("Vary", "Accept-Encoding");
        if (status == HttpServletResponse.SC_OK && isKnownTo(request, etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        response.setContentType(contentType);
        if (body != identity) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private byte[] chosen(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return gzip.length < identity.length && accepted != null && acceptsGzip(accepted) ? gzip : identity;
    }

    /** Bytes that differ have marks that differ, though they say the same. */
    private String etag(byte[] body) {
        return "\"" + mark + (body == identity ? "" : "-gzip") + "\"";
    }

    private static boolean acceptsGzip(String accepted) {
        return GZIP.matcher(accepted).find();
    }

    private static boolean isKnownTo(HttpServletRequest request, String etag) {
        var known = request.getHeader("If-None-Match");
        return known != null && (known.equals("*") || known.contains(etag));
    }

    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 3);
        try (var stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("compressing in memory failed", e);
        }
        return compressed.toByteArray();
    }
}
