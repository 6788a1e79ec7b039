package org.chapterhouse.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.audit.AuditEntry;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.command.Commands;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.notes.Note;
import org.chapterhouse.platform.Remains;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.RichText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a plugin leaves behind is kept until somebody says that it will not come back. */
class UninstallingTest {

    private final Core core = Core.start();
    private final List<String> console = new ArrayList<>();
    private ContentId page = ContentId.random();
    private ContentId stranger = ContentId.random();

    /** A plugin was here, called ghost, and its pages are among those of others. */
    @BeforeEach
    void aPluginIsGone() throws SQLException {
        page = core.publish("note", "national", note("Of the ghost"));
        stranger = core.publish("note", "national", note("Of somebody else"));
        own("update content_item set type = 'ghost-note' where id = '" + page + "'");
        own("update published_page set type = 'ghost-note' where item_id = '" + page + "'");
        own("insert into plugin_seen values ('ghost', 'ghost-1.0.jar', '1.0', '{ghost-note,note}', now())");
        own("create schema ghost");
        own("create table ghost.flyway_ghost (installed_rank int)");
        own("create table ghost.gift as select 7 as cents");
        own("insert into job_order (id, name, arguments, ordered_at, due_at) values"
                + " (gen_random_uuid(), 'ghost.haunt', '{}', now(), now() + interval '1 day'),"
                + " (gen_random_uuid(), 'ghostly.haunt', '{}', now(), now() + interval '1 day')");
        own("insert into job_rhythm values ('ghost.haunt', now())");
        own("insert into webhook_call values ('ghost.call', 'one', 'national', now(), '{}', 'x')");
        own("insert into setting_version values ('ghost.rules', null, 1, '{}', '{}', '{}', null, 'Ana', now())");
        own("insert into setting_secret values ('ghost.rules', null, 'key', 'k', 's', now())");
        own("update role set areas = '{ghost.gift:view,rally.tent:view}' where id = 'editor'");
        own("insert into area_arrival values ('ghost.gift:view'), ('rally.tent:view')");
    }

    @AfterEach
    void stop() {
        core.close();
    }

    @Test
    void itIsListedWithWhatIsKept() {
        assertThat(order("plugins")).isTrue();
        assertThat(console)
                .contains("ghost 1.0, removed", "    the schema ghost with 1 tables, 1 rows, 8 kB")
                .contains("    1 orders of jobs", "    1 calls of services", "    1 pages", "    1 versions of pages")
                .anyMatch(line -> line.startsWith("errands") && line.endsWith(", running"));
    }

    @Test
    void itIsSaidFirstWhatWouldGoAndNothingGoes() {
        assertThat(order("forget", "ghost")).isTrue();
        assertThat(console).first().isEqualTo("Of the plugin 'ghost' this would be deleted for good:");
        assertThat(console).contains("What editors wrote stays:", "Make a backup first. To do it: forget ghost --yes");
        assertThat(count("ghost.gift")).isOne();
        assertThat(count("job_order where name = 'ghost.haunt'")).isOne();
    }

    @Test
    void itsPagesStayWhenTheRestGoes() {
        assertThat(order("forget", "ghost", "--yes")).isTrue();
        assertThat(count("pg_namespace where nspname = 'ghost'")).isZero();
        assertThat(count("job_order where name = 'ghost.haunt'")).isZero();
        assertThat(count("job_rhythm where name = 'ghost.haunt'")).isZero();
        assertThat(count("webhook_call")).isZero();
        assertThat(count("setting_version")).isZero();
        assertThat(count("setting_secret")).isZero();
        assertThat(count("area_arrival where named = 'ghost.gift:view'")).isZero();
        assertThat(new Sql(core.owner())
                        .of("select areas[1] from role where id = 'editor'")
                        .first(String.class))
                .contains("rally.tent:view");
        assertThat(count("job_order where name = 'ghostly.haunt'"))
                .as("of somebody else")
                .isOne();
        assertThat(count("content_item where id = '" + page + "'")).isOne();
        console.clear();
        assertThat(order("plugins")).isTrue();
        assertThat(console).contains("ghost 1.0, removed", "    1 pages").doesNotContain("    1 orders of jobs");
    }

    @Test
    void itsPagesGoWhenThatIsAskedForToo() {
        assertThat(order("forget", "ghost", "content", "--yes")).isTrue();
        assertThat(count("content_item where id = '" + page + "'")).isZero();
        assertThat(count("revision where item_id = '" + page + "'")).isZero();
        assertThat(count("published_page where item_id = '" + page + "'")).isZero();
        assertThat(count("published_page where item_id = '" + stranger + "'"))
                .as("of a type that somebody else brings by now")
                .isOne();
        assertThat(count("plugin_seen where id = 'ghost'")).isZero();
        assertThat(count("pg_trigger where tgname = 'revision_is_immutable' and tgenabled = 'O'"))
                .as("history is guarded as before")
                .isOne();
        console.clear();
        assertThat(order("forget", "ghost")).isFalse();
        assertThat(console)
                .containsExactly("CH-056 Nothing is kept of a plugin 'ghost'. 'plugins' says which there are.");
    }

    @Test
    void everythingThatIsKeptHasAName() {
        assertThat(core.all(Remains.class))
                .flatExtracting(Remains::kept)
                .extracting(kept -> "kept." + kept.what())
                .filteredOn(key -> !key.equals("kept."))
                .isNotEmpty()
                .noneMatch(MessageFile.of(Uninstalling.class, Locale.ENGLISH)::isMissing);
    }

    @Test
    void theAuditTrailSaysWhoDidIt() {
        order("forget", "ghost", "--yes");
        assertThat(core.get(SystemUser.class)
                        .call(() -> core.get(AuditTrail.class).entries("*", Long.MAX_VALUE, 1)))
                .first()
                .extracting(AuditEntry::act, entry -> entry.actor().name())
                .containsExactly("plugin.forgotten", "ana");
    }

    @Test
    void onesJarMustBeGoneFirst() {
        assertThat(order("forget", "errands", "--yes")).isFalse();
        assertThat(console)
                .containsExactly(
                        "CH-056 The plugin 'errands' is still here. Delete its jar from the folder plugins, restart, and say it again.");
    }

    @Test
    void whatAnotherNodeWorksWithIsNotForgotten() throws SQLException {
        isRefusedWhileHeld(
                "select pg_advisory_lock_shared(hashtextextended('plugins.ghost', 0))",
                "CH-056 The plugin 'ghost' is at work on another node. Delete its jar there too, restart that node, and say it again.");
        assertThat(order("forget", "ghost", "--yes")).isTrue();
    }

    @Test
    void nothingIsForgottenWhileANodeStarts() throws SQLException {
        isRefusedWhileHeld(
                "select pg_advisory_lock(hashtextextended('chapterhouse.migrations', 0))",
                "CH-056 Nothing of the plugin 'ghost' was deleted: a node is starting and brings its tables up to date. Say it again in a moment.");
    }

    /** A node tells by the line on which it hears; the line goes with the node. */
    @Test
    void aNodeReliesOnThePluginsItHas() {
        assertThat(core.get(PluginPresence.class).reliesOn()).contains("plugins.errands");
    }

    private void isRefusedWhileHeld(String lock, String told) throws SQLException {
        try (var node = core.owner().getConnection();
                var statement = node.createStatement()) {
            statement.execute(lock);
            assertThat(order("forget", "ghost", "--yes")).isFalse();
            statement.execute("select pg_advisory_unlock_all()");
        }
        assertThat(console).containsExactly(told);
        console.clear();
        assertThat(count("ghost.gift")).isOne();
    }

    @Test
    void aWordThatIsNotKnownDoesNothing() {
        assertThat(order("forget", "ghost", "-y")).isFalse();
        assertThat(console).singleElement().asString().startsWith("CH-056 'forget' takes");
        assertThat(count("ghost.gift")).isOne();
    }

    private static Note note(String title) {
        return new Note(title, LocalDate.of(2026, 5, 26), null, RichText.of("<p>Text.</p>"));
    }

    @Test
    void aPluginThatWasLeftOutIsHereUnderWhateverNameItsJarHas() {
        core.get(PluginCatalog.class).leaveOut("errands", Message.of(Uninstalling.class, "kept.pages", 1));
        assertThat(order("forget", "errands", "--yes")).isFalse();
        assertThat(console).singleElement().asString().startsWith("CH-056 The plugin 'errands' is still here.");
    }

    @Test
    void aJarOfWhichNobodyCanSayWhatItIsMayBeThePlugin() {
        System.setProperty("chapterhouse.plugins.left-out", "renamed.jar\tUNREADABLE");
        try (var other = Core.startOn(core.owner())) {
            assertThat(other.get(Commands.class).run(List.of("forget", "ghost", "--yes"), "ana", console::add))
                    .isFalse();
            assertThat(console)
                    .singleElement()
                    .asString()
                    .startsWith("CH-056 The jar 'renamed.jar' was left out before it could be asked");
            assertThat(count("ghost.gift")).isOne();
        } finally {
            System.clearProperty("chapterhouse.plugins.left-out");
        }
    }

    @Test
    void aFaultThatOnlyANewerLauncherKnowsIsToldAllTheSame() {
        assertThat(JarFault.message("SINGED\tat the edge"))
                .asString()
                .contains("newer than the suite")
                .contains("SINGED at the edge");
    }

    private boolean order(String... words) {
        return core.get(Commands.class).run(List.of(words), "ana", console::add);
    }

    private long count(String rows) {
        return new Sql(core.owner())
                .of("select count(*) from " + rows)
                .first(Long.class)
                .orElseThrow();
    }

    private void own(String sql) throws SQLException {
        try (var connection = core.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
