package org.chapterhouse.testkit;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jboss.weld.transaction.spi.TransactionServices;
import org.jspecify.annotations.Nullable;

/**
 * Transactions as the server gives them, on one plain data source: whoever asks for a connection within one gets that
 * of the transaction, and observers of its end are called where they ask to be, before its commit or after it.
 */
public final class TestTransactions implements TransactionServices {

    private static final ThreadLocal<@Nullable Current> CURRENT = new ThreadLocal<>();

    private static final class Current {
        private final Connection connection;
        private final List<Synchronization> followers = new ArrayList<>();
        private boolean doomed;
        private int status = Status.STATUS_ROLLEDBACK;

        Current(Connection connection) {
            this.connection = connection;
        }

        void commit() throws SQLException {
            for (var i = 0; i < followers.size(); i++) { // a follower may bring followers
                followers.get(i).beforeCompletion();
            }
            if (doomed) {
                throw new TransactionalException("A call within failed, so nothing is kept.", new RollbackException());
            }
            connection.commit();
            status = Status.STATUS_COMMITTED;
        }
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws Exception;
    }

    /**
     * Runs work in the running transaction, or in one of its own.
     *
     * <p>Work that fails within another's transaction dooms that: whoever catches the failure may go on, but nothing is
     * kept. The server then rolls back without a word; here the outermost call is refused, so that a test sees it.
     *
     * @param dooms which failures do; the server commits in spite of the others
     */
    static <T> T within(DataSource dataSource, Predicate<Throwable> dooms, Work<T> work) throws Exception {
        var running = CURRENT.get();
        if (running != null) {
            return watched(running, dooms, work);
        }
        var current = new Current(dataSource.getConnection());
        current.connection.setAutoCommit(false);
        CURRENT.set(current);
        try {
            return committed(current, dooms, work);
        } finally {
            end(current);
        }
    }

    private static <T> T committed(Current current, Predicate<Throwable> dooms, Work<T> work) throws Exception {
        T result;
        try {
            result = watched(current, dooms, work);
        } catch (Exception e) {
            if (!current.doomed) {
                current.commit();
            }
            throw e;
        }
        current.commit();
        return result;
    }

    private static <T> T watched(Current current, Predicate<Throwable> dooms, Work<T> work) throws Exception {
        try {
            return work.run();
        } catch (Throwable e) {
            current.doomed |= dooms.test(e);
            throw e;
        }
    }

    private static void end(Current current) throws SQLException {
        CURRENT.remove();
        if (current.status != Status.STATUS_COMMITTED) {
            current.connection.rollback();
        }
        current.connection.close();
        current.followers.forEach(follower -> follower.afterCompletion(current.status));
    }

    /** A data source that knows of the running transaction. */
    static DataSource joining(DataSource dataSource) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    var current = CURRENT.get();
                    return method.getName().equals("getConnection") && current != null
                            ? unclosable(current.connection)
                            : method.invoke(dataSource, arguments);
                });
    }

    private static Connection unclosable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        Statements.answered();
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
        current.followers.add(synchronizedObserver);
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
