package org.chapterhouse.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.platform.Migrations;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.postgresql.PGConnection;

/**
 * Fills an empty database with what a backup holds.
 *
 * <p>The tables are made by the same migrations that made them where the backup comes from, up to the version it
 * names; the next start brings them up to date. Whatever stands in the way later, what was made is taken out again, so
 * that a restore that did not go through leaves the database as it was.
 */
@HouseOnly
public final class Restore {

    private final DataSource database;

    /** @param database whose role owns everything in it; PostgreSQL's own, past any pool */
    public Restore(DataSource database) {
        this.database = database;
    }

    /**
     * @param file a backup
     * @throws TransferRefused when the file is no backup or damaged, when the database is not empty, or when a module
     *     whose tables the backup holds is not here or older than the backup
     */
    public Backup.Written from(Path file) throws SQLException, IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var manifest = manifest(zip, file);
            refuseFilled();
            refuseUnknown(manifest);
            fillOrUndo(zip, manifest);
            return new Backup.Written(manifest.tables().size(), manifest.rows(), List.of());
        } catch (ZipException e) {
            throw damaged(file, e);
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new TransferRefused("CH-041.other", file);
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = RecordJson.read(
                    RecordJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)), Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new TransferRefused("CH-042", file, manifest.suite());
            }
            return manifest;
        } catch (JsonShapeMismatch e) {
            throw damaged(file, e);
        }
    }

    private static TransferRefused damaged(Path file, Exception cause) {
        var refused = new TransferRefused("CH-041.damaged", file, String.valueOf(cause.getMessage()));
        refused.initCause(cause);
        return refused;
    }

    private void refuseFilled() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!new Schema(connection).isEmpty()) {
                throw new TransferRefused("CH-043");
            }
        }
    }

    private void refuseUnknown(Manifest manifest) {
        var migrations = new Migrations(database);
        for (var module : manifest.modules()) {
            if (!migrations.know(module.name(), module.version())) {
                throw new TransferRefused("CH-044", module.version(), module.name(), manifest.suite());
            }
        }
    }

    private void fillOrUndo(ZipFile zip, Manifest manifest) throws SQLException, IOException {
        var undoing = Undoing.in(database);
        try {
            makeTables(manifest);
            fill(zip, manifest);
        } catch (SQLException | IOException | RuntimeException e) {
            undo(undoing, e);
            throw e;
        }
    }

    private static void undo(Undoing undoing, Exception cause) {
        try {
            undoing.run();
        } catch (SQLException e) {
            cause.addSuppressed(e);
            var refused =
                    new TransferRefused("CH-050", String.valueOf(cause.getMessage()), String.valueOf(e.getMessage()));
            refused.initCause(cause);
            throw refused;
        }
    }

    private void makeTables(Manifest manifest) {
        var migrations = new Migrations(database);
        manifest.modules().forEach(module -> migrations.runTo(module.name(), module.version()));
    }

    private void fill(ZipFile zip, Manifest manifest) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                empty(connection);
                for (var part : manifest.tables()) {
                    fill(connection, zip, part);
                }
                for (var counter : manifest.counters()) {
                    goOn(connection, counter);
                }
                guards(connection, "enable");
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** The migrations write first rows of their own, and guard some tables even against us. */
    private static void empty(Connection connection) throws SQLException {
        guards(connection, "disable");
        run(
                connection,
                "truncate "
                        + new Schema(connection)
                                .tables().stream().map(Table::quoted).collect(Collectors.joining(", ")));
    }

    private static void guards(Connection connection, String act) throws SQLException {
        for (var table : new Schema(connection).tables()) {
            run(connection, "alter table " + table.quoted() + " " + act + " trigger user");
        }
    }

    private static void fill(Connection connection, ZipFile zip, Manifest.Part part) throws SQLException, IOException {
        var table = part.table();
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new ZipException("the rows of " + part.name() + " are missing");
        }
        try (var rows = zip.getInputStream(entry)) {
            var copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.quoted() + " (" + table.quotedColumns() + ") from stdin", rows);
            if (copied != part.rows()) {
                throw new ZipException("%d rows of %s instead of %d".formatted(copied, part.name(), part.rows()));
            }
        }
    }

    private static void goOn(Connection connection, Manifest.Counter counter) throws SQLException {
        if (counter.last() == 0) {
            return;
        }
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, Table.quoted(counter.schema()) + "." + Table.quoted(counter.name()));
            statement.setLong(2, counter.last());
            statement.execute();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
