package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chapterhouse.testkit.TestDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The bundle starts, stops, survives being killed, and says in one line why it cannot start. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class LauncherIT {

    /** The flags that people's servers run with: the other tests compile less. */
    private static final Map<String, String> AS_PEOPLE_RUN_IT = Map.of("JDK_JAVA_OPTIONS", "");

    private static final String PLUGIN = "plugins/chapterhouse-donation-appeals.jar";

    /** One site for the three long tests: what one leaves behind is what the next has to cope with. */
    @TempDir
    static Path site;

    @TempDir
    Path other;

    @Test
    @Order(1)
    void startsOnAnEmptyDirectoryAndStopsInOrder() throws Exception {
        try (var bundle = RunningBundle.startAlone(
                        RunningBundle.home(), site, RunningBundle.freePort(), AS_PEOPLE_RUN_IT)
                .awaitStart()) {
            assertThat(bundle.said())
                    .contains("Public site", "/admin/set-up?token=")
                    .doesNotContain("Payara");
            assertThat(bundle.get("/").statusCode()).isEqualTo(200);
            assertThat(bundle.said()).doesNotContain("CH-027");
            try (var house = HouseDatabase.connect(site, "chapterhouse")) {
                assertThat(rolesAtWork(house)).isEqualTo("chapterhouse_app");
            }
            bundle.askToStop();
            bundle.awaitEnd();
            assertThat(site.resolve("postgres/postmaster.pid")).doesNotExist();
            assertThat(Files.readString(site.resolve("logs/postgresql.log"))).contains("database system is shut down");
        }
    }

    @Test
    @Order(2)
    void comesBackAfterBeingKilled() throws Exception {
        try (var killed = RunningBundle.start(RunningBundle.home(), site, RunningBundle.freePort(), Map.of())
                .awaitStart()) {
            killed.kill();
        }
        assertThat(site.resolve("postgres/postmaster.pid")).exists();
        try (var bundle = RunningBundle.start(RunningBundle.home(), site, RunningBundle.freePort(), Map.of())
                .awaitStart()) {
            assertThat(bundle.get("/").statusCode()).isEqualTo(200);
            var server = bundle.serverProcesses();
            bundle.killLauncher();
            for (var process : server) {
                process.onExit().get(15, TimeUnit.SECONDS);
            }
            assertThat(site.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    @Order(3)
    void runsWithoutAPluginWhoseJarWasTakenOut() throws Exception {
        var home = RunningBundle.home();
        Files.delete(home.resolve(PLUGIN));
        try (var bundle = RunningBundle.start(home, site, RunningBundle.freePort(), Map.of())
                .awaitStart()) {
            assertThat(bundle.get("/").statusCode()).isEqualTo(200);
            assertThat(bundle.get("/give").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void namesAValueThatDoesNotWork() throws Exception {
        assertRefused(other, Map.of("CHAPTERHOUSE_PORT", "eighty"), "CH-001 CHAPTERHOUSE_PORT is 'eighty'");
        assertRefused(other, Map.of("CHAPTERHOUSE_HEAP", "lots"), "CH-001 CHAPTERHOUSE_HEAP is 'lots'");
    }

    @Test
    void namesADataDirectoryThatCannotBeWritten() throws Exception {
        var file = Files.writeString(other.resolve("file"), "not a directory");
        assertRefused(
                file.resolve("data"),
                Map.of(),
                "CH-003 The data directory '" + file.resolve("data") + "' cannot be written");
    }

    @Test
    void namesAPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            var port = String.valueOf(taken.getLocalPort());
            assertRefused(other, Map.of("CHAPTERHOUSE_PORT", port), "CH-005 Port " + port);
        }
    }

    @Test
    void namesADatabaseThatCannotBeReached() throws Exception {
        var settings = Map.of(
                "CHAPTERHOUSE_DB_URL", "jdbc:postgresql://127.0.0.1:" + RunningBundle.freePort() + "/chapterhouse",
                "CHAPTERHOUSE_DB_USER", "someone",
                "CHAPTERHOUSE_DB_PASSWORD", "secret");
        assertRefused(other, settings, "CH-007 The database at jdbc:postgresql://127.0.0.1:");
    }

    @Test
    void namesTheRightThatTheDatabaseRoleLacks() throws Exception {
        var database = TestDatabase.fresh().unwrap(PGSimpleDataSource.class);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role guest login");
        }
        var settings = Map.of(
                "CHAPTERHOUSE_DB_URL", String.valueOf(database.getURL()),
                "CHAPTERHOUSE_DB_USER", "guest",
                "CHAPTERHOUSE_DB_PASSWORD", "secret");
        assertRefused(
                other,
                settings,
                "CH-021 The database does not let this role make its tables: ERROR: permission denied for schema public");
    }

    @Test
    void saysThatItWorksAsTheOwnerWhereThereIsNoOtherRole() throws Exception {
        var database = TestDatabase.fresh().unwrap(PGSimpleDataSource.class);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role lonely login");
            statement.execute("alter database " + connection.getCatalog() + " owner to lonely");
        }
        var settings = Map.of(
                "CHAPTERHOUSE_DB_URL", String.valueOf(database.getURL()),
                "CHAPTERHOUSE_DB_USER", "lonely",
                "CHAPTERHOUSE_DB_PASSWORD", "secret");
        try (var bundle = RunningBundle.start(RunningBundle.home(), other, RunningBundle.freePort(), settings)
                        .awaitStart();
                var connection = database.getConnection()) {
            assertThat(bundle.said()).containsOnlyOnce("CH-027 The suite's own database role owns its tables");
            assertThat(rolesAtWork(connection)).isEqualTo("lonely");
            isSaidAtHome(bundle);
        }
    }

    /** At Home, to whoever looks after the suite. */
    private static void isSaidAtHome(RunningBundle bundle) throws IOException {
        try (var playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
                var browser = OpenHouse.browser(playwright);
                var person = Visitor.comes(browser, bundle.address().replace("127.0.0.1", "localhost"), Visitor.WIDE)) {
            OpenHouse.setUp(person, bundle.setUpLink());
            PlaywrightAssertions.assertThat(person.page().locator("section[aria-labelledby='weak-role']"))
                    .containsText("Set CHAPTERHOUSE_DB_APP_USER and CHAPTERHOUSE_DB_APP_PASSWORD");
            person.looksAtBothWidths("home-weak-role");
        }
    }

    private static String rolesAtWork(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select string_agg(distinct usename, ' ') from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void assertRefused(Path data, Map<String, String> settings, String line) throws Exception {
        try (var bundle = RunningBundle.startAlone(RunningBundle.home(), data, RunningBundle.freePort(), settings)) {
            assertThat(bundle.awaitEnd()).isEqualTo(1);
            assertThat(bundle.complaints()).singleElement().asString().startsWith(line);
        }
    }
}
