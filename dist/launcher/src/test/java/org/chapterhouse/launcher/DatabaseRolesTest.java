package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what in the embedded PostgreSQL, and in one that stands for somebody's own. */
final class DatabaseRolesTest {

    private static final String NO_RIGHT = "42501";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static String server;
    private static Database superuser;

    @BeforeAll
    static void start() throws Exception {
        var data = new DataDirectory(folder);
        data.prepare();
        postgres = EmbeddedPostgres.on(
                data,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
        postgres.start();
        server = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/";
        superuser = Database.at(
                server + "postgres", "postgres", PostgresSecrets.of(folder).superuser());
    }

    @AfterAll
    static void stop() {
        postgres.stop();
    }

    @Test
    void theFirstStartMakesAnOwnerAndARoleThatOwnsNothing() throws Exception {
        var roles = SuiteDatabase.at(postgres.port(), new DataDirectory(folder));
        run(roles.owner(), "create table something (id int)");
        assertRefused(roles.application(), "create table other (id int)");
        assertRefused(roles.application(), "drop table something");
        assertRefused(roles.application(), "set role chapterhouse");
        assertThat(SuiteDatabase.at(postgres.port(), new DataDirectory(folder))).isEqualTo(roles);
    }

    @Test
    void anOwnerWhoMayMakeRolesIsGivenOneThatEveryNodeKnows() throws Exception {
        var owner = ownerOf("chapter", "createrole");
        var roles = DatabaseRoles.of(owner, Optional.empty());
        assertThat(roles.application().user()).isEqualTo("chapter_app");
        assertThat(roles.application().password()).hasSize(43).isNotEqualTo(owner.password());
        assertRefused(roles.application(), "create table other (id int)");
        assertRefused(roles.application(), "set role chapter");
        assertThat(DatabaseRoles.of(owner, Optional.empty())).isEqualTo(roles);

        run(superuser, "alter role chapter password 'changed'");
        var changed = DatabaseRoles.of(Database.at(owner.url(), "chapter", "changed"), Optional.empty());
        assertThat(changed.application()).isNotEqualTo(roles.application());
        assertThat(changed.application().user()).isEqualTo("chapter_app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "else"})
    void anOwnerWhoMayNotOrFindsTheNameTakenWorksAlone(String name) throws Exception {
        var owner = ownerOf(name, name.equals("nobody") ? "nocreaterole" : "createrole");
        if (name.equals("else")) {
            run(superuser, "create role else_app login password 'theirs'");
        }
        assertThat(DatabaseRoles.of(owner, Optional.empty())).isEqualTo(new DatabaseRoles(owner, owner));
        if (name.equals("else")) {
            Database.at(owner.url(), "else_app", "theirs").connect().close();
        }
    }

    @Test
    void aRoleThatWasNamedIsUsedOrRefusedByName() throws Exception {
        var owner = ownerOf("named", "createrole");
        run(superuser, "create role editor_in_chief login password 'secret'");
        run(owner, "revoke connect on database named from public");
        var application = Database.at(owner.url(), "editor_in_chief", "secret");
        assertThat(DatabaseRoles.of(owner, Optional.of(application))).isEqualTo(new DatabaseRoles(owner, application));
        var wrong = Optional.of(Database.at(owner.url(), "editor_in_chief", "other"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DatabaseRoles.of(owner, wrong))
                .withMessageStartingWith("CH-006")
                .withMessageEndingWith("Check CHAPTERHOUSE_DB_APP_USER and CHAPTERHOUSE_DB_APP_PASSWORD.");
    }

    private static Database ownerOf(String name, String rights) throws SQLException {
        run(superuser, "create role \"" + name + "\" login " + rights + " password 'secret'");
        run(superuser, "create database \"" + name + "\" owner \"" + name + "\"");
        return Database.at(server + name, name, "secret");
    }

    private static void run(Database database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertRefused(Database database, String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(database, sql))
                .extracting(SQLException::getSQLState)
                .isEqualTo(NO_RIGHT);
    }
}
