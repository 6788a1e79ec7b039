package org.chapterhouse.transfer;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A program of its own, so that a backup needs no server: {@code backup} or {@code restore}, with
 * the file, the version of the suite and the instant after it.
 *
 * <p>Where the database is stands in three lines of standard input (address, role, password), where no list of processes
 * shows it. It says one line and ends with 0 when it is done, 1 when it is refused.
 */
@HouseOnly
public final class TransferProgram {

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PGSimpleDataSource database;
    private final Path file;

    private TransferProgram(PGSimpleDataSource database, Path file) {
        this.database = database;
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException {
        var program = new TransferProgram(database(), Path.of(arguments[1]));
        Runtime.getRuntime().exit(program.run(arguments[0], arguments[2], Instant.parse(arguments[3])));
    }

    private static PGSimpleDataSource database() throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var database = new PGSimpleDataSource();
        database.setURL(in.readLine());
        database.setUser(in.readLine());
        database.setPassword(in.readLine());
        database.setApplicationName("chapterhouse-transfer");
        return database;
    }

    private int run(String act, String version, Instant now) {
        try {
            out.println(act.equals("backup") ? backup(version, now) : restore());
            return 0;
        } catch (ChapterhouseException e) {
            out.println(e.problem());
        } catch (SQLException e) {
            out.println("CH-045 The database broke it off (" + oneLine(e)
                    + "). Nothing was changed; look at that and try again.");
        } catch (IOException e) {
            out.println("CH-046 '" + file + "' could not be read or written (" + oneLine(e)
                    + "). Check the path and the free space, and try again.");
        }
        return 1;
    }

    /** Written beside its place and moved there, so that a file with that name is a whole backup. */
    private String backup(String version, Instant now) throws SQLException, IOException {
        if (Files.exists(file)) {
            throw new TransferRefused("CH-047", file);
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished,
                PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
        try {
            Backup.Written written;
            try (var target = Files.newOutputStream(unfinished);
                    var connection = database.getConnection()) {
                written = Backup.write(connection, version, now, target);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return told(
                            "Kept in '%s': %,d rows of %d tables, %,d kB. It holds all drafts and the hashes of passwords:"
                                    + " keep it as safe as the site itself.",
                            written)
                    + leftOut(written);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private String restore() throws SQLException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new TransferRefused("CH-041.missing", file);
        }
        return told(
                "Restored from '%s': %,d rows of %d tables, %,d kB. Start the site with 'serve'.",
                new Restore(database).from(file));
    }

    private String told(String words, Backup.Written written) throws IOException {
        return String.format(Locale.ROOT, words, file, written.rows(), written.tables(), Files.size(file) / 1024 + 1);
    }

    private static String leftOut(Backup.Written written) {
        return written.leftOut().isEmpty()
                ? ""
                : " Not in it is what no part of Chapterhouse made, in the schemas "
                        + String.join(", ", written.leftOut()) + ": keep that yourself.";
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }
}
