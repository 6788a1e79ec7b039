package org.chapterhouse.publication.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.publication.ChangesMissed;
import org.chapterhouse.publication.PagesChanged;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what other nodes on the same database publish, over PostgreSQL's LISTEN, and tells it here.
 *
 * <p>Holds one connection for as long as the suite runs. When that is lost it connects again and says that changes may
 * have been missed.
 */
@ApplicationScoped
public class OtherNodes {

    private static final Logger LOG = System.getLogger(OtherNodes.class.getName());
    private static final int PATIENCE_MILLIS = 2_000;

    @Resource
    @Nullable
    ManagedExecutorService executor;

    @Inject
    DataSource dataSource;

    @Inject
    Event<PagesChanged> changed;

    @Inject
    Event<ChangesMissed> missed;

    private volatile boolean stopping;

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) Starting start) {
        var pool = executor;
        if (pool != null) {
            pool.execute(this::listen);
        }
    }

    private void listen() {
        while (!stopping) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                rest(e);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PageWriter.CHANNEL);
        }
        missed.fire(new ChangesMissed());
        var postgres = connection.unwrap(PGConnection.class);
        while (!stopping) {
            var heard = postgres.getNotifications(PATIENCE_MILLIS);
            for (var notification : heard == null ? new PGNotification[0] : heard) {
                tell(notification.getParameter());
            }
        }
    }

    private void tell(String parameter) {
        var cut = parameter.indexOf(' ');
        changed.fire(new PagesChanged(UUID.fromString(parameter.substring(0, cut)), parameter.substring(cut + 1)));
    }

    private void rest(SQLException lost) {
        if (stopping) {
            return;
        }
        LOG.log(
                Level.WARNING,
                "Lost the connection on which other nodes are heard; connecting again: {0}",
                lost.toString());
        try {
            TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
