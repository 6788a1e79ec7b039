package org.chapterhouse.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.chapterhouse.web.guard.HeadersFilter;

/**
 * A drawn page as it goes over the wire, as it is and compressed, with the validator both share.
 *
 * @param tags what it shows: when one of them changes the page is drawn again
 * @param validUntil when it stops being true by itself; empty when only a change can make it untrue
 */
record CachedPage(
        String contentType,
        byte[] identity,
        byte[] gzip,
        String etag,
        String cacheControl,
        Set<String> tags,
        Optional<Instant> validUntil) {

    private static final int WORTH_COMPRESSING = 512;

    /** Readers keep a copy but ask each time, so that a withdrawal is seen at once. */
    static final String ASK_EACH_TIME = "no-cache";

    static CachedPage of(
            String contentType, byte[] bytes, String cacheControl, Set<String> tags, Optional<Instant> validUntil) {
        var compressed = bytes.length < WORTH_COMPRESSING || contentType.startsWith("image/png") ? bytes : gzip(bytes);
        return new CachedPage(contentType, bytes, compressed, etag(bytes), cacheControl, tags, validUntil);
    }

    static CachedPage ofText(String contentType, String text, Set<String> tags, Optional<Instant> validUntil) {
        return of(contentType, text.getBytes(StandardCharsets.UTF_8), ASK_EACH_TIME, tags, validUntil);
    }

    boolean isTrueAt(Instant now) {
        return validUntil.map(now::isBefore).orElse(true);
    }

    int weight() {
        return identity.length + gzip.length + 512;
    }

    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        HeadersFilter.secure(response);
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("Vary", "Accept-Encoding");
        if (status == HttpServletResponse.SC_OK && isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        response.setContentType(contentType);
        var body = chosen(request);
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

    private static boolean acceptsGzip(String accepted) {
        for (var coding : accepted.split(",")) {
            var parts = coding.strip().split(";", 2);
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private boolean isKnownTo(HttpServletRequest request) {
        var known = request.getHeader("If-None-Match");
        return known != null
                && List.of(known.split(",")).stream()
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
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

    private static String etag(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
