package org.chapterhouse.launcher.gate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;

/**
 * Lets a request through to the server once it is whole and makes sense, and completes what the server answers.
 *
 * <p>Runs on the threads that read from the network and never waits.
 */
final class Gate extends BaseFilter {

    private static final Attribute<AwaitedBody> BODY =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("chapterhouse.body");
    private static final Attribute<Boolean> THROUGH =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("chapterhouse.through");

    private final KnownHosts hosts;
    private final Deadlines deadlines;
    private final Underway underway = Underway.here();

    Gate(KnownHosts hosts, Deadlines deadlines) {
        this.hosts = hosts;
        this.deadlines = deadlines;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        var content = (HttpContent) context.getMessage();
        var request = (HttpRequestPacket) content.getHttpHeader();
        var begun = BODY.get(context.getConnection());
        if (begun != null) {
            return goOn(context, request, content, begun);
        }
        if (THROUGH.isSet(request)) {
            return context.getInvokeAction();
        }
        if (underway.isClosed()) {
            return refuse(context, request, content, GateAnswer.CLOSING);
        }
        var refusal = Head.refusal(request, local(context), hosts);
        if (refusal.isPresent()) {
            return refuse(context, request, content, refusal.get());
        }
        if (content.isLast() || !Head.hasBody(request)) {
            return through(context);
        }
        if (!Head.isShort(request)) {
            THROUGH.set(request, Boolean.TRUE);
            return through(context);
        }
        var body = new AwaitedBody();
        BODY.set(context.getConnection(), body);
        return goOn(context, request, content, body);
    }

    private NextAction goOn(
            FilterChainContext context, HttpRequestPacket request, HttpContent content, AwaitedBody body) {
        if (HttpContent.isBroken(content)) {
            return end(context);
        }
        var tooLong = body.isTooLong(content.getContent());
        if (!body.add(content.getContent())) {
            return refuse(context, request, content, tooLong ? GateAnswer.TOO_LONG : GateAnswer.TOO_BUSY);
        }
        if (!content.isLast()) {
            content.recycle();
            return context.getStopAction();
        }
        if (body.isUnwanted()) {
            return end(context);
        }
        BODY.remove(context.getConnection());
        content.recycle();
        context.setMessage(body.whole(request));
        return through(context);
    }

    private NextAction through(FilterChainContext context) {
        deadlines.end(context.getConnection());
        underway.begin(context.getConnection());
        return context.getInvokeAction();
    }

    /** Answers at once, and reads on what is still to come: a connection closed on it would lose the answer. */
    private NextAction refuse(
            FilterChainContext context, HttpRequestPacket request, HttpContent content, GateAnswer refusal) {
        context.write(refusal.on(request.getResponse()));
        if (content.isLast() || !request.isExpectContent() || request.getContentLength() > AwaitedBody.MOST_BYTES) {
            return end(context);
        }
        var body = BODY.get(context.getConnection());
        if (body == null) {
            body = new AwaitedBody();
            BODY.set(context.getConnection(), body);
        }
        body.forget();
        content.recycle();
        return context.getStopAction();
    }

    private NextAction end(FilterChainContext context) {
        context.flush(null);
        context.getConnection().closeSilently();
        return context.getStopAction();
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) throws IOException {
        if (context.getMessage() instanceof HttpPacket packet
                && packet.getHttpHeader() instanceof HttpResponsePacket response
                && !response.isCommitted()
                && !response.isAcknowledgement()) {
            GateAnswer.secure(response);
            Redirect.shorten(context, response);
        }
        if (context.getMessage() instanceof HttpContent content && content.isLast()) {
            underway.end(context.getConnection());
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleClose(FilterChainContext context) throws IOException {
        deadlines.end(context.getConnection());
        underway.end(context.getConnection());
        var body = BODY.remove(context.getConnection());
        if (body != null) {
            body.forget();
        }
        return context.getInvokeAction();
    }

    private static InetAddress local(FilterChainContext context) {
        return ((InetSocketAddress) context.getConnection().getLocalAddress()).getAddress();
    }
}
