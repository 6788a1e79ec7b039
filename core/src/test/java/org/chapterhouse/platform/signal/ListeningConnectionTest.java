package org.chapterhouse.platform.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ListeningConnectionTest {

    private static final String NAME = "signals-under-test";
    private static final String END_IT =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = '" + NAME
                    + "' and pid <> pg_backend_pid()";
    private static final NodeId SELF = NodeId.random();

    private final PGSimpleDataSource database = (PGSimpleDataSource) TestDatabase.fresh();
    private final Ear pages = new Ear("pages", text -> {});
    private final AtomicReference<ListeningConnection> listening = new AtomicReference<>();

    private PGSimpleDataSource own() {
        var own = new PGSimpleDataSource();
        own.setURL(database.getURL());
        own.setUser(database.getUser());
        own.setApplicationName(NAME);
        return own;
    }

    private Thread listen(DataSource source, Listener... listeners) {
        return listen(new ListeningConnection(source, List.of(listeners), SELF));
    }

    private Thread listen(ListeningConnection connection) {
        listening.set(connection);
        var thread = new Thread(connection::run, "listening");
        thread.start();
        return thread;
    }

    private void run(String sql) {
        run(database, sql);
    }

    private static void run(DataSource source, String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(String topic, String text) {
        send(NodeId.random(), topic, text);
    }

    private void send(NodeId sender, String topic, String text) {
        run("select pg_notify('" + ListeningConnection.channel(topic) + "', '" + sender.sign(text) + "')");
    }

    private void loseTheConnection() {
        run(END_IT);
    }

    @AfterEach
    void stop() {
        var connection = listening.get();
        if (connection != null) {
            connection.stop();
        }
    }

    @Test
    void eachTopicIsHeardByThoseWhoListenToIt() {
        var sites = new Ear("sites", text -> {});
        listen(own(), pages, sites);
        assertThat(sites.next()).isEqualTo(Ear.MISSED);
        assertThat(pages.next()).isEqualTo(Ear.MISSED);
        send("pages", "one");
        send("weather", "rain");
        send("sites", "ny");
        send("pages", "two");
        assertThat(List.of(pages.next(), pages.next())).containsExactly("one", "two");
        assertThat(sites.next()).isEqualTo("ny");
    }

    @Test
    void whatThisNodeSentIsHeardByTheOthersOnly() {
        listen(own(), pages);
        assertThat(pages.next()).isEqualTo(Ear.MISSED);
        send(SELF, "pages", "own");
        send("pages", "of another, with blanks");
        assertThat(pages.next()).isEqualTo("of another, with blanks");
    }

    @Test
    void aTerminatedConnectionIsMadeAgainAsOftenAsItIsLost() {
        listen(own(), pages);
        for (var time = 0; time < 5; time++) {
            assertThat(pages.next()).isEqualTo(Ear.MISSED);
            send("pages", "before " + time);
            assertThat(pages.next()).isEqualTo("before " + time);
            loseTheConnection();
        }
        assertThat(pages.next()).isEqualTo(Ear.MISSED);
    }

    @Test
    void aDatabaseThatRefusesForAWhileIsAskedAgain() {
        listen(own(), pages);
        assertThat(pages.next()).isEqualTo(Ear.MISSED);
        var name = database.getDatabaseName();
        var beside = own();
        beside.setDatabaseName("postgres");
        run(beside, "alter database " + name + " allow_connections false");
        run(beside, END_IT);
        run(beside, "select pg_sleep(2)");
        assertThat(pages.hasHeardNothing()).isTrue();
        run(beside, "alter database " + name + " allow_connections true");
        assertThat(pages.next()).isEqualTo(Ear.MISSED);
        send("pages", "afterwards");
        assertThat(pages.next()).isEqualTo("afterwards");
    }

    @Test
    void whatAWrappedConnectionThrowsEndsNothing() {
        listen(wrapped(own()), pages);
        assertThat(pages.next()).isEqualTo(Ear.MISSED);
        loseTheConnection();
        assertThat(pages.next()).isEqualTo(Ear.MISSED);
        send("pages", "one");
        assertThat(pages.next()).isEqualTo("one");
    }

    /** As servers wrap connections: a reason to fail comes out as something nobody declared. */
    private static DataSource wrapped(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> wrapped((Connection) method.invoke(source, arguments)));
    }

    private static Connection wrapped(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        var type = (Class<?>) arguments[0];
                        return Proxy.newProxyInstance(
                                type.getClassLoader(), new Class<?>[] {type}, (inner, called, values) -> {
                                    try {
                                        return called.invoke(connection, values);
                                    } catch (InvocationTargetException e) {
                                        throw new UndeclaredThrowableException(e);
                                    }
                                });
                    }
                    return method.invoke(connection, arguments);
                });
    }

    @Test
    void aListenerThatThrowsHarmsNeitherItselfNorTheOthers() {
        var clumsy = new Ear("pages", text -> {
            if (text.equals("unreadable")) {
                throw new IllegalArgumentException(text);
            }
        });
        var broken = new Ear("pages", text -> {
            throw new NoClassDefFoundError(text);
        });
        listen(own(), broken, clumsy, pages);
        assertThat(pages.next()).isEqualTo(Ear.MISSED);
        send("pages", "unreadable");
        send("pages", "readable");
        assertThat(List.of(pages.next(), pages.next())).containsExactly("unreadable", "readable");
        assertThat(List.of(clumsy.next(), clumsy.next(), clumsy.next(), clumsy.next()))
                .as("what was not understood was missed")
                .containsExactly(Ear.MISSED, "unreadable", Ear.MISSED, "readable");
    }

    @Test
    void aConnectionThatHasGoneSilentIsNoticed() throws Exception {
        try (var cable = new Cable(database.getPortNumbers()[0])) {
            var source = new PGSimpleDataSource();
            source.setURL(database.getURL());
            source.setPortNumbers(new int[] {cable.port()});
            source.setUser(database.getUser());
            source.setApplicationName(NAME);
            listen(new ListeningConnection(
                    source, List.of(pages), SELF, Duration.ofMillis(200), Duration.ofSeconds(1)));
            assertThat(pages.next()).isEqualTo(Ear.MISSED);
            send("pages", "heard");
            assertThat(pages.next()).isEqualTo("heard");
            cable.cutWhatIsConnected();
            send("pages", "unheard");
            assertThat(pages.next()).isEqualTo(Ear.MISSED);
            send("pages", "heard again");
            assertThat(pages.next()).isEqualTo("heard again");
        }
    }

    @Test
    void stoppingWaitsForNothing() throws InterruptedException {
        var patient =
                new ListeningConnection(own(), List.of(pages), SELF, Duration.ofMinutes(10), Duration.ofSeconds(1));
        var thread = listen(patient);
        assertThat(pages.next()).isEqualTo(Ear.MISSED);
        run("select pg_sleep(0.5)");
        patient.stop();
        thread.join(20_000);
        assertThat(thread.isAlive()).as("still waiting for a signal").isFalse();
    }
}
