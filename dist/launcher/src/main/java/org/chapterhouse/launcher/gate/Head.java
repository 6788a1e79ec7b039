package org.chapterhouse.launcher.gate;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glassfish.grizzly.http.HttpRequestPacket;

/** What can be said about a request before its body is there. */
final class Head {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH");

    /** A file of 8 MB and what stands around it in the form; web.xml says the same. */
    private static final long LARGEST = 9_000_000;

    /** Forms that strangers may send, which are short. */
    private static final Set<String> FORMS = Set.of("/admin/sign-in", "/admin/sign-out", "/admin/set-up");

    private Head() {}

    static Optional<GateAnswer> refusal(HttpRequestPacket request, InetAddress local, KnownHosts hosts) {
        var path = request.getRequestURIRef().getOriginalRequestURIBC().toString();
        var length = request.getContentLength();
        if (!METHODS.contains(request.getMethod().getMethodString())) {
            return Optional.of(GateAnswer.NO_METHOD);
        }
        if (HttpCodec.hasTwoLengths(request) || !isFramed(request)) {
            return Optional.of(GateAnswer.UNFRAMED);
        }
        if (!WrittenPath.isSound(path)) {
            return Optional.of(GateAnswer.MALFORMED);
        }
        var host = only(request.getHeaders().values("Host"));
        if (host.isEmpty() || !KnownHosts.isHost(host.get())) {
            return Optional.of(GateAnswer.MALFORMED);
        }
        if (!hosts.serve(host.get(), local)) {
            return Optional.of(GateAnswer.OTHER_HOST);
        }
        if (length > LARGEST) {
            return Optional.of(GateAnswer.TOO_LARGE);
        }
        if (request.requiresAcknowledgement() && isShort(request)) {
            return Optional.of(GateAnswer.NO_WAITING);
        }
        return length > AwaitedBody.LONGEST && FORMS.contains(path)
                ? Optional.of(GateAnswer.TOO_LONG)
                : Optional.empty();
    }

    /** Whether anything follows the head. A wish to speak another protocol promises nothing, whatever the server makes of it. */
    static boolean hasBody(HttpRequestPacket request) {
        return request.isChunked() || request.getContentLength() > 0;
    }

    /** Whether the body is one to wait for before anybody looks at it. */
    static boolean isShort(HttpRequestPacket request) {
        return request.getContentLength() <= AwaitedBody.LONGEST
                || FORMS.contains(
                        request.getRequestURIRef().getOriginalRequestURIBC().toString());
    }

    /** Chunks are the only coding of transfer there is, and are said once. */
    private static boolean isFramed(HttpRequestPacket request) {
        var codings = all(request.getHeaders().values("Transfer-Encoding"));
        var lengths = all(request.getHeaders().values("Content-Length"));
        return codings.isEmpty() ? lengths.size() <= 1 : lengths.isEmpty() && codings.equals(List.of("chunked"));
    }

    private static Optional<String> only(Iterable<String> values) {
        var found = all(values);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<String> all(Iterable<String> values) {
        var found = new ArrayList<String>();
        values.forEach(found::add);
        return found;
    }
}
