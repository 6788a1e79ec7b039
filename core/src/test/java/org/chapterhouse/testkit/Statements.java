package org.chapterhouse.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hears which statements a piece of work sends to the database, on the thread it runs on, and can come in between. */
public final class Statements {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable Interruption> NEXT = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable String> LAST = new ThreadLocal<>();

    private record Interruption(String words, Runnable act) {}

    private Statements() {}

    /** The statements of that work, in order. */
    public static List<String> of(Runnable work) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    /**
     * Does something else in the middle of that work: once, as soon as a statement with those words was answered.
     *
     * @throws AssertionError when the work sent none
     */
    public static void interrupting(String words, Runnable act, Runnable work) {
        NEXT.set(new Interruption(words, act));
        try {
            work.run();
            if (NEXT.get() != null) {
                throw new AssertionError("no statement with the words: " + words);
            }
        } finally {
            NEXT.remove();
        }
    }

    /** Whoever asked the last statement has its answer, and gives the connection back: to the pool, or to the transaction. */
    static void answered() {
        var statement = LAST.get();
        LAST.remove();
        var next = NEXT.get();
        if (statement != null && next != null && statement.contains(next.words())) {
            NEXT.remove();
            next.act().run();
        }
    }

    /** The same data source, listened to. */
    static DataSource heard(DataSource dataSource) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> method.getName().equals("getConnection")
                        ? heard(dataSource.getConnection())
                        : method.invoke(dataSource, arguments));
    }

    private static Connection heard(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    var heard = HEARD.get();
                    if (method.getName().equals("prepareStatement")) {
                        LAST.set((String) arguments[0]);
                        if (heard != null) {
                            heard.add((String) arguments[0]);
                        }
                    }
                    try {
                        var answer = method.invoke(connection, arguments);
                        if (method.getName().equals("close")) {
                            answered();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
