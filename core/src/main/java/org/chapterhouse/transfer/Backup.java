package org.chapterhouse.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.postgresql.PGConnection;

/**
 * Writes all that a database holds into one file while the suite goes on working.
 *
 * <p>Everything is read in one transaction that sees the database as it was when it began: no item without its
 * revisions, no half publication. It changes nothing and holds nobody up.
 */
@HouseOnly
public final class Backup {

    private Backup() {}

    /**
     * What was written.
     *
     * @param tables how many tables
     * @param rows how many rows in all of them
     * @param leftOut the schemas that are in the database and not in the file, for they are somebody else's
     */
    public record Written(int tables, long rows, List<String> leftOut) {}

    /**
     * @param connection to the database, past any pool; used by nobody else meanwhile
     * @param suite the version of Chapterhouse that asks
     * @param target receives a ZIP file; it is finished but not closed
     */
    public static Written write(Connection connection, String suite, Instant now, OutputStream target)
            throws SQLException, IOException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try {
            var zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
            var manifest = write(connection, suite, now, zip);
            zip.finish();
            return new Written(manifest.tables().size(), manifest.rows(), new Schema(connection).strangers());
        } finally {
            connection.rollback();
        }
    }

    private static Manifest write(Connection connection, String suite, Instant now, ZipOutputStream zip)
            throws SQLException, IOException {
        var schema = new Schema(connection);
        var modules = schema.modules();
        if (modules.isEmpty()) {
            throw new TransferRefused("CH-040");
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var parts = new ArrayList<Manifest.Part>();
        for (var table : schema.tables()) {
            zip.putNextEntry(new ZipEntry(table.entry()));
            var rows = copy.copyOut("copy " + table.quoted() + " (" + table.quotedColumns() + ") to stdout", zip);
            zip.closeEntry();
            parts.add(new Manifest.Part(table.schema(), table.name(), table.columns(), rows));
        }
        var manifest = new Manifest(Manifest.FORMAT, suite, now.toString(), modules, parts, schema.counters());
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(RecordJson.write(manifest).toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return manifest;
    }
}
