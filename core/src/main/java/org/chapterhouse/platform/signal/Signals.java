package org.chapterhouse.platform.signal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Tells every node on the same database that something has changed, and hears what they tell.
 *
 * <p>Without a server around it (a tool, a test) nothing is heard.
 */
@ApplicationScoped
@HouseOnly
public class Signals {

    private static final int CONNECT_SECONDS = 5;
    private static final int SIGN_IN_SECONDS = 8;

    @Resource
    @Nullable
    ManagedExecutorService executor;

    @Inject
    Configuration configuration;

    @Inject
    Sql sql;

    @Inject
    @Any
    Instance<Listener> listeners;

    private final NodeId self = NodeId.random();

    private volatile @Nullable ListeningConnection connection;

    NodeId self() {
        return self;
    }

    /** Sends when the transaction around it commits, and not at all when it does not. */
    public void send(String topic, String text) {
        sql.of("select pg_notify(:channel, :text)")
                .with("channel", ListeningConnection.channel(topic))
                .with("text", self.sign(text))
                .any();
    }

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) Starting start) throws SQLException {
        var threads = executor;
        if (threads != null) {
            var listening = new ListeningConnection(own(), listeners.stream().toList(), self);
            connection = listening;
            threads.execute(listening::run);
        }
    }

    /**
     * Past the server's pool: that wraps connections in a way that hides why one was lost, and counts one that is never
     * given back.
     */
    private DataSource own() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setURL(configuration.databaseUrl());
        source.setUser(configuration.databaseUser());
        source.setPassword(configuration.databasePassword());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(SIGN_IN_SECONDS);
        source.setTcpKeepAlive(true);
        source.setApplicationName("chapterhouse-signals");
        return source;
    }

    @PreDestroy
    void stop() {
        var listening = connection;
        if (listening != null) {
            listening.stop();
        }
    }
}
