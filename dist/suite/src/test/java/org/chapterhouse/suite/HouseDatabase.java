package org.chapterhouse.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The PostgreSQL of a running bundle, past the suite: for what no screen offers yet. */
final class HouseDatabase implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final Connection connection;

    private HouseDatabase(Connection connection) {
        this.connection = connection;
    }

    static HouseDatabase of(Path data) throws IOException, SQLException {
        return new HouseDatabase(connect(data, "chapterhouse"));
    }

    static Connection connect(Path data, String database) throws IOException, SQLException {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("postgres.secrets"))) {
            secrets.load(file);
        }
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(PORT_LINE);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", secrets.getProperty("superuser"));
    }

    /** Somebody with the administrator's password who may do nothing. */
    void hasAnAccount(String email, String name) throws SQLException {
        run(
                "insert into account (id, email, display_name, password_hash, security_stamp, created_at)"
                        + " select gen_random_uuid(), ?, ?, password_hash, gen_random_uuid(), now() from account where email = ?",
                email,
                name,
                OpenHouse.EMAIL);
    }

    /** A role that an organisation has made for itself. */
    void knowsReaders() throws SQLException {
        run("insert into role (id, everything, content_verbs, areas) values ('reader', false, '{view}', '{}')");
    }

    /** For each type that a site has, its name and the id of an item. */
    List<String> itemOfEachType(String site) throws SQLException {
        return list(
                "select item.type || ' ' || min(item.id::text) from content_item item join site on site.id = item.site_id"
                        + " where site.slug = ? group by item.type",
                site);
    }

    /** Somebody who works on one site, with the administrator's password. */
    void joins(String email, String name, String role, String site) throws SQLException {
        hasAnAccount(email, name);
        run(
                "insert into account_grant (account_id, role_id, site_slug, granted_by, granted_at)"
                        + " select id, ?, ?, id, now() from account where email = ?",
                role,
                site,
                email);
    }

    /** Chapters past the suite, so many; it hears of them within a few seconds. */
    void founds(int chapters) throws SQLException {
        run("insert into site (slug, name, parent_id, language, zone, accent)"
                + " select 'number-' || number, 'Chapter number ' || number, national.id, 'en', 'America/Denver', 'plum'"
                + " from site national, generate_series(1, " + chapters + ") number where national.slug = 'national'");
    }

    /** Somebody's role on every chapter that was founded here. */
    void worksOnAllOf(String email, String role) throws SQLException {
        run(
                "insert into account_grant (account_id, role_id, site_slug, granted_by, granted_at)"
                        + " select account.id, ?, site.slug, account.id, now() from account, site"
                        + " where account.email = ? and site.slug like 'number-%'",
                role, email);
    }

    void closesThoseFounded() throws SQLException {
        run("delete from account_grant where site_slug like 'number-%'");
        run("delete from site where slug like 'number-%'");
    }

    /** Who did something to what is now called so, in the order in which it was done. */
    List<String> namesOfThoseWho(String act, String title) throws SQLException {
        return list(
                "select entry.actor_name from audit_entry entry join content_item item on entry.subject = 'item:' || item.id"
                        + " where entry.act = ? and item.title = ? order by entry.id",
                act,
                title);
    }

    int revisions(String title) throws SQLException {
        return list("select number from revision where title = ?", title).size();
    }

    /** Somebody who will be in the way. */
    Collision collision() throws SQLException {
        return new Collision(connection);
    }

    /** One column of the items of a site. */
    List<String> of(String site, String column) throws SQLException {
        return column(column, "=", site);
    }

    /** One column of the items of all sites but this one. */
    List<String> ofOtherSites(String site, String column) throws SQLException {
        return column(column, "<>", site);
    }

    private List<String> column(String column, String comparison, String site) throws SQLException {
        return list(
                "select item." + column + " from content_item item join site on site.id = item.site_id where site.slug "
                        + comparison + " ?",
                site);
    }

    private List<String> list(String sql, String... values) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    /** Somebody orders a cake of the plugin that the house has for its tests. */
    void orders(String email, String cake) throws SQLException {
        run(
                "insert into bake_sales.ordering (email, cake, fetched_on) values (?, ?, now() + interval '1 month')",
                email,
                cake);
    }

    private void run(String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
