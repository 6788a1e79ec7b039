package org.chapterhouse.launcher.gate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.attributes.AttributeStorage;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.KeepAlive;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.MimeHeaders;

/** The server's own reading and writing of HTTP, except that what it refuses by itself is told in words, with our headers. */
final class HttpCodec extends HttpServerFilter {

    private static final int LONGEST_HEAD = 8192;
    private static final int MOST_HEADERS = 100;

    private static final Attribute<Boolean> TWO_LENGTHS =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("chapterhouse.two-lengths");

    @SuppressWarnings("deprecation") // the server itself makes its own this way
    HttpCodec() {
        super(true, LONGEST_HEAD, null, keepAlive(), null, MOST_HEADERS, MOST_HEADERS);
    }

    private static KeepAlive keepAlive() {
        var keepAlive = new KeepAlive();
        keepAlive.setMaxRequestsCount(-1);
        return keepAlive;
    }

    /** Whether it can be read in two ways where a request ends, of which a proxy in front may have believed the other. */
    static boolean hasTwoLengths(AttributeStorage request) {
        return TWO_LENGTHS.isSet(request);
    }

    /**
     * The base class drops a length that stands before the chunks without a trace, and chunks that HTTP/1.0 does not know,
     * so both are looked for as they were sent. It would take a wish for another protocol for one that is granted, and read no
     * body; nobody speaks another one here, so that the wish is as good as unsaid.
     */
    @Override
    protected void onHttpHeadersParsed(HttpHeader header, MimeHeaders headers, FilterChainContext context) {
        if (context.getMessage() instanceof Buffer sent && isAmbiguous(header, head(sent))) {
            TWO_LENGTHS.set(header, Boolean.TRUE);
        }
        headers.removeHeader(Header.Upgrade);
        header.getUpgradeDC().recycle();
        super.onHttpHeadersParsed(header, headers, context);
    }

    private static boolean isAmbiguous(HttpHeader header, String head) {
        return head.contains("\ntransfer-encoding") && (!header.isChunked() || head.contains("\ncontent-length"));
    }

    private static String head(Buffer sent) {
        var text = sent.toStringContent(StandardCharsets.ISO_8859_1, 0, Math.min(sent.limit(), LONGEST_HEAD));
        var end = text.indexOf("\r\n\r\n");
        return (end < 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    @Override
    protected HttpContent customizeErrorResponse(HttpResponsePacket response) {
        return GateAnswer.said(
                response, "This cannot be understood", "This request cannot be understood, so nothing was done.");
    }
}
