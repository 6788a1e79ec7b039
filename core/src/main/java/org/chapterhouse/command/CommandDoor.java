package org.chapterhouse.command;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;
import org.jspecify.annotations.Nullable;

/**
 * Where the console's process knocks: a port of this machine alone, whose number and key stand in a file of the data directory that
 * nobody but the suite's own account can read. Without a server around it (a tool, a test) there is none.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("whoever can read the key of the door owns everything anyway")
public class CommandDoor {

    /** Where the launcher looks for it, below the data directory. */
    private static final String FILE = "run/commands";

    private static final int WAITING = 4;
    private static final Logger LOG = System.getLogger(CommandDoor.class.getName());

    @Resource
    @Nullable
    ManagedExecutorService threads;

    @Inject
    Configuration configuration;

    @Inject
    Commands commands;

    private volatile @Nullable ServerSocket door;

    void open(@Observes @Priority(Interceptor.Priority.APPLICATION + 200) Starting start) {
        var pool = threads;
        var data = configuration.dataDirectory();
        if (pool == null || data.isEmpty()) {
            return;
        }
        try {
            var opened = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
            door = opened;
            var key = DoorKey.random();
            write(data.get().resolve(FILE), opened.getLocalPort() + "\n" + key.text() + "\n");
            pool.execute(() -> listen(pool, opened, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private void listen(ManagedExecutorService pool, ServerSocket opened, DoorKey key) {
        while (!opened.isClosed()) {
            try {
                var visitor = opened.accept();
                pool.execute(() -> serve(visitor, key));
            } catch (IOException e) {
                if (!opened.isClosed()) {
                    LOG.log(Level.WARNING, "Nobody could be let in who wanted to order a command", e);
                }
            }
        }
    }

    private void serve(Socket visitor, DoorKey key) {
        try (visitor;
                var talk = new ConsoleTalk(visitor)) {
            var order = talk.hear(key);
            if (order.isPresent()) {
                talk.end(commands.run(order.get().words(), order.get().by(), talk::say));
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.INFO, "Whoever ordered a command has gone: " + e.getMessage());
        }
    }

    @PreDestroy
    void close() {
        var opened = door;
        if (opened == null) {
            return;
        }
        try {
            opened.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The door to the console was gone already", e);
        }
    }
}
