package org.chapterhouse.testkit;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.weld.transaction.spi.TransactionServices;
import org.jspecify.annotations.Nullable;

/**
 * Transactions as the server gives them, on one plain data source: whoever asks for a connection within one gets that
 * of the transaction, and observers for after its success are called after its commit.
 */
public final class TestTransactions implements TransactionServices {

    private static final ThreadLocal<@Nullable Current> CURRENT = new ThreadLocal<>();

    private record Current(Connection connection, List<Synchronization> followers) {}

    /** Something that may fail. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws Exception;
    }

    /** Runs work in the running transaction, or in one of its own. */
    static <T> T within(DataSource dataSource, Work<T> work) throws Exception {
        if (CURRENT.get() != null) {
            return work.run();
        }
        var current = new Current(dataSource.getConnection(), new ArrayList<>());
        current.connection().setAutoCommit(false);
        CURRENT.set(current);
        var committed = false;
        try {
            var result = work.run();
            current.connection().commit();
            committed = true;
            return result;
        } finally {
            CURRENT.remove();
            end(current, committed);
        }
    }

    private static void end(Current current, boolean committed) throws SQLException {
        if (!committed) {
            current.connection().rollback();
        }
        current.connection().close();
        current.followers()
                .forEach(follower ->
                        follower.afterCompletion(committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK));
    }

    /** A data source that knows of the running transaction. */
    static DataSource joining(DataSource dataSource) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    var current = CURRENT.get();
                    return method.getName().equals("getConnection") && current != null
                            ? unclosable(current.connection())
                            : method.invoke(dataSource, arguments);
                });
    }

    private static Connection unclosable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (java.lang.reflect.InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void registerSynchronization(Synchronization synchronizedObserver) {
        var current = CURRENT.get();
        if (current == null) {
            throw new IllegalStateException("no transaction", new RollbackException());
        }
        current.followers().add(synchronizedObserver);
    }

    @Override
    public boolean isTransactionActive() {
        return CURRENT.get() != null;
    }

    @Override
    public UserTransaction getUserTransaction() {
        throw new UnsupportedOperationException("front classes use @Transactional");
    }

    @Override
    public void cleanup() {}
}
