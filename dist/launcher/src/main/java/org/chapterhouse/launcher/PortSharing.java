package org.chapterhouse.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.ProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.Channel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's own way to sockets, but what listens may share its port with another process of the same account.
 *
 * <p>That is how the {@link Placeholder} hands the port over without a gap: the server cannot be told to open its port in
 * this way, the JVM it runs in can. Public for the JVM, which makes it by its name.
 */
public final class PortSharing extends SelectorProvider {

    private final SelectorProvider usual;

    public PortSharing() {
        usual = usual();
    }

    /** On a system that cannot share a port, the placeholder and the server take turns a little less smoothly. */
    static void allow(ServerSocketChannel channel) throws IOException {
        if (channel.supportedOptions().contains(StandardSocketOptions.SO_REUSEPORT)) {
            channel.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        }
    }

    private static SelectorProvider usual() {
        try {
            var provider = ClassLoader.getSystemClassLoader()
                    .loadClass("sun.nio.ch.DefaultSelectorProvider")
                    .getMethod("get");
            provider.setAccessible(true);
            return (SelectorProvider) provider.invoke(null);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        var channel = usual.openServerSocketChannel();
        allow(channel);
        return channel;
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        var channel = usual.openServerSocketChannel(family);
        allow(channel);
        return channel;
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        return usual.openDatagramChannel();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        return usual.openDatagramChannel(family);
    }

    @Override
    public Pipe openPipe() throws IOException {
        return usual.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        return usual.openSelector();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        return usual.openSocketChannel();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        return usual.openSocketChannel(family);
    }

    @Override
    public @Nullable Channel inheritedChannel() throws IOException {
        return usual.inheritedChannel();
    }
}
