package org.chapterhouse.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that comes with the suite: durable, reached from this machine only, with a password nobody had to choose.
 *
 * <p>{@code pg_ctl} starts it in a session of its own, so that Ctrl-C reaches the launcher alone and PostgreSQL ends last.
 * After a {@code kill -9} it lives on without its server; the next start finds it by its pid file and ends it first.
 */
final class EmbeddedPostgres {

    private static final String NAME = "chapterhouse";
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 5;

    private final Path home;
    private final Path data;
    private final Path log;
    private final PostgresSecrets secrets;
    private final List<String> prefix;

    private EmbeddedPostgres(Path home, DataDirectory directory) throws IOException {
        this.home = home;
        this.data = directory.postgres();
        this.log = directory.logs().resolve("postgresql.log");
        this.secrets = PostgresSecrets.of(directory.root());
        this.prefix = ordinaryUser();
    }

    /** Starts it and waits until it answers; on the first start it is set up before. */
    static EmbeddedPostgres start(DataDirectory directory) {
        try {
            var postgres = new EmbeddedPostgres(PostgresBinaries.unpack(directory.cache()), directory);
            postgres.initialise();
            postgres.endLeftover();
            postgres.configure(freePort());
            postgres.run();
            return postgres;
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-009",
                    "The embedded PostgreSQL did not start (%s). Its log is %s."
                            .formatted(e.getMessage(), directory.logs().resolve("postgresql.log")),
                    e);
        }
    }

    /** The suite's own database, made if it is missing. */
    Database database() {
        var port = PostmasterFile.read(data).map(PostmasterFile::port).orElseThrow();
        var address = "jdbc:postgresql://127.0.0.1:" + port + "/";
        createIfMissing(Database.at(address + "postgres", "postgres", secrets.superuser()));
        return Database.at(address + NAME, NAME, secrets.application());
    }

    /** Ends it in order; open transactions are rolled back, nothing committed is lost. */
    void stop() {
        try {
            pgCtl(STOP_SECONDS + 1, "stop", "-m", "fast", "-w", "-t", String.valueOf(STOP_SECONDS));
        } catch (IOException e) {
            running().ifPresent(ProcessHandle::destroy);
        }
    }

    private Optional<ProcessHandle> running() {
        return PostmasterFile.read(data).flatMap(file -> file.serverOf(data));
    }

    private void initialise() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Trees.delete(data);
        var unfinished = data.resolveSibling("postgres.unfinished");
        Trees.delete(unfinished);
        var passwordFile = PrivateFile.write(data.resolveSibling("postgres.password"), secrets.superuser());
        try {
            execute(
                    START_SECONDS,
                    List.of(
                            program("initdb"),
                            "-D",
                            unfinished.toString(),
                            "-U",
                            "postgres",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + passwordFile,
                            "-E",
                            "UTF8",
                            "--locale=C.UTF-8",
                            "--no-instructions"));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, data);
    }

    /** A PostgreSQL that a killed server left behind; or only its pid file, whose number means another program by now. */
    private void endLeftover() throws IOException {
        if (running().isPresent()) {
            pgCtl(START_SECONDS, "stop", "-m", "fast", "-w", "-t", String.valueOf(START_SECONDS));
        }
        Files.deleteIfExists(data.resolve(PostmasterFile.NAME));
    }

    private void configure(int port) throws IOException {
        var settings = """
                # Written at every start. Put settings of your own into local.conf beside this file.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                shared_buffers = 32MB
                wal_buffers = 1MB
                max_connections = 40
                max_parallel_workers = 0
                autovacuum_max_workers = 1
                io_method = sync
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                include_if_exists = 'local.conf'
                """.formatted(port);
        Files.writeString(data.resolve("postgresql.conf"), settings);
    }

    private void run() throws IOException {
        Files.writeString(log, "");
        pgCtl(START_SECONDS + 5, "start", "-w", "-t", String.valueOf(START_SECONDS), "-l", log.toString());
    }

    private void createIfMissing(Database maintenance) {
        try (var connection = maintenance.connect();
                var statement = connection.createStatement()) {
            var missing = "select from pg_database where datname = '" + NAME + "'";
            try (var rows = statement.executeQuery(missing)) {
                if (rows.next()) {
                    return;
                }
            }
            statement.execute("drop role if exists " + NAME);
            statement.execute("create role " + NAME + " login password '" + secrets.application() + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        } catch (SQLException e) {
            throw new StartRefused(
                    "CH-009",
                    "The embedded PostgreSQL does not answer as expected (%s). Its log is %s."
                            .formatted(e.getMessage(), log),
                    e);
        }
    }

    private void pgCtl(int seconds, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(program("pg_ctl"), "-D", data.toString()));
        command.addAll(List.of(arguments));
        execute(seconds, command);
    }

    private void execute(int seconds, List<String> arguments) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(arguments);
        var output = Files.createTempFile(log.getParent(), "postgres", ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IOException(lastLine(Files.readString(output)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String lastLine(String output) {
        return output.strip().lines().reduce((first, second) -> second).orElse("no answer in time");
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody and sees the same files. */
    private static List<String> ordinaryUser() {
        return System.getProperty("user.name", "").equals("root") && Files.isExecutable(Path.of("/usr/bin/unshare"))
                ? List.of("unshare", "-U")
                : List.of();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
