package org.chapterhouse.platform.signal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The one connection on which a node hears. Whatever happens to it or to those who listen, {@link #run} goes on: until
 * {@link #stop}, a lost connection is made again and everybody is told that something may have been missed.
 */
final class ListeningConnection {

    private static final Logger LOG = System.getLogger(ListeningConnection.class.getName());

    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final long SHORTEST_PAUSE = 100;

    /** Short, so that a database that has come back is heard at once. */
    private static final long LONGEST_PAUSE = 1_000;

    private final DataSource source;
    private final List<Listener> listeners;
    private final NodeId self;
    private final Duration quiet;
    private final Duration answer;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Connection current;
    private long pause = SHORTEST_PAUSE;
    private boolean lost;

    /** @param self whose signals are none to those who listen here */
    ListeningConnection(DataSource source, List<Listener> listeners, NodeId self) {
        this(source, listeners, self, QUIET, ANSWER);
    }

    /**
     * @param quiet how long nothing is heard before the database is asked whether it is still there
     * @param answer how long it has for that
     */
    ListeningConnection(DataSource source, List<Listener> listeners, NodeId self, Duration quiet, Duration answer) {
        this.source = source;
        this.listeners = List.copyOf(listeners);
        this.self = self;
        this.quiet = quiet;
        this.answer = answer;
    }

    static String channel(String topic) {
        if (!topic.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("a topic is lower-case words joined by hyphens, not " + topic);
        }
        return "chapterhouse-" + topic;
    }

    /** Listens until it is stopped. */
    void run() {
        while (!isStopped()) {
            try (var connection = source.getConnection()) {
                current = connection;
                listen(connection);
            } catch (SQLException | RuntimeException | Error e) {
                rest(e);
            }
        }
    }

    /** Ends it at once, also while it waits. */
    void stop() {
        stopped.countDown();
        var connection = current;
        try {
            if (connection != null) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The connection was gone already", e);
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var topic : listeners.stream().map(Listener::topic).distinct().toList()) {
                statement.execute("listen \"" + channel(topic) + "\"");
            }
        }
        holdWhatIsReliedOn(connection);
        pause = SHORTEST_PAUSE;
        if (lost) {
            LOG.log(Level.INFO, "Other nodes are heard again");
            lost = false;
        }
        listeners.forEach(ListeningConnection::tellMissed);
        hearAll(connection);
    }

    private void holdWhatIsReliedOn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_lock_shared(hashtextextended(?, 0))")) {
            for (var name : listeners.stream()
                    .flatMap(listener -> listener.reliesOn().stream())
                    .toList()) {
                statement.setString(1, name);
                statement.execute();
            }
        }
    }

    private void hearAll(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (!isStopped()) {
            var heard = postgres.getNotifications((int) quiet.toMillis());
            if (heard != null && heard.length > 0) {
                List.of(heard).forEach(this::tell);
            } else if (!isStopped() && !connection.isValid((int) answer.toSeconds())) {
                throw new SQLException("there is no answer", "08006");
            }
        }
    }

    private void tell(PGNotification signal) {
        self.fromAnother(signal.getParameter())
                .ifPresent(text -> listeners.stream()
                        .filter(listener -> channel(listener.topic()).equals(signal.getName()))
                        .forEach(listener -> tell(listener, text)));
    }

    private static void tell(Listener listener, String text) {
        try {
            listener.hear(text);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "The signal '" + text + "' about " + listener.topic() + " was not understood", e);
            tellMissed(listener);
        }
    }

    private static void tellMissed(Listener listener) {
        try {
            listener.missed();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "Who listens to " + listener.topic() + " could not forget what it knew", e);
        }
    }

    /** One line for as long as it takes, however often it is tried. */
    private void rest(Throwable cause) {
        current = null;
        if (isStopped()) {
            return;
        }
        if (!lost) {
            LOG.log(
                    Level.WARNING,
                    "Lost the connection on which other nodes are heard. It is made again as soon as the database"
                            + " answers; until then pages changed on another node may show late.",
                    cause);
            lost = true;
        }
        try {
            if (stopped.await(pause, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "The server ends what runs in it", e);
            stopped.countDown();
            Thread.currentThread().interrupt();
        }
        pause = Math.min(pause * 2, LONGEST_PAUSE);
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
