package org.chapterhouse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What an answer carries, as it goes over the wire: as it is and compressed, each with its own validator. */
public final class Body {

    /** A coding named gzip that is not refused with a quality of zero. */
    private static final Pattern GZIP =
            Pattern.compile("(?:^|[,\\s])gzip\\s*(?:$|,|;\\s*q=(?!0(?:\\.0*)?\\s*(?:$|,)))", Pattern.CASE_INSENSITIVE);

    private static final int WORTH_COMPRESSING = 512;

    private final String contentType;
    private final byte[] identity;
    private final byte[] gzip;
    private final String mark;

    private Body(String contentType, byte[] identity) {
        this.contentType = contentType;
        this.identity = identity;
        this.gzip = identity.length < WORTH_COMPRESSING || contentType.equals("image/png") ? identity : gzip(identity);
        this.mark = Digest.of(identity);
    }

    public static Body of(String contentType, byte[] bytes) {
        return new Body(contentType, bytes);
    }

    /** What it says to those who take it uncompressed. */
    public String text() {
        return new String(identity, StandardCharsets.UTF_8);
    }

    public boolean saysTheSameAs(Body other) {
        return mark.equals(other.mark) && contentType.equals(other.contentType);
    }

    /** About how many bytes of memory it takes. */
    public int weight() {
        return identity.length + gzip.length;
    }

    /** Answers with it, or with 304 to somebody who has it already. */
    public void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        var body = chosen(request);
        var etag = etag(body);
        response.setHeader("ETag", etag);
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
