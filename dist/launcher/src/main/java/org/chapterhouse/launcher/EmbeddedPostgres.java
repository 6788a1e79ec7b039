package org.chapterhouse.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that comes with the suite: durable, reached from this machine only, with a password nobody had to choose.
 *
 * <p>{@code pg_ctl} starts it in a session of its own, so that Ctrl-C reaches the launcher alone and PostgreSQL ends last.
 * After a {@code kill -9} it lives on without its server; the next start finds it by its pid file and ends it first.
 */
final class EmbeddedPostgres {

    private static final String VERSION_FILE = "PG_VERSION";
    private static final Duration STANDSTILL = Duration.ofMinutes(2);

    /** PostgreSQL's own limit; long before that it has done nothing for too long. */
    private static final int LONGEST_SECONDS = 86_400;

    private static final int LEFTOVER_SECONDS = 60;
    private static final int STOP_SECONDS = 5;

    private final Path data;
    private final Path log;
    private final PostgresSecrets secrets;
    private final PostgresPrograms programs;
    private volatile @Nullable ProcessHandle process;

    private EmbeddedPostgres(DataDirectory directory, PostgresPrograms programs) throws IOException {
        this.data = directory.postgres();
        this.log = directory.logs().resolve("postgresql.log");
        this.secrets = PostgresSecrets.of(directory.root());
        this.programs = programs;
    }

    /** @param classPath where the suite's jars are, PostgreSQL's among them */
    static EmbeddedPostgres on(DataDirectory directory, List<Path> classPath) throws IOException {
        return new EmbeddedPostgres(directory, PostgresPrograms.of(directory, classPath));
    }

    /** Starts it and waits until it answers; on the first start it is set up before. */
    void start() {
        try {
            initialise();
            endLeftover();
            configure(freePort());
            Files.writeString(log, "");
            run();
        } catch (IOException e) {
            throw PostgresRefusal.of(e, data, log);
        }
    }

    /** The same once more after it has ended by itself, on the same port. */
    void startAgain() {
        try {
            endLeftover();
            run();
        } catch (IOException e) {
            throw PostgresRefusal.of(e, data, log);
        }
    }

    /** A process that has ended but that nobody has buried counts as alive, but has no program any more. */
    boolean isRunning() {
        var known = process;
        return known != null && known.isAlive() && known.info().command().isPresent();
    }

    int port() {
        return PostmasterFile.read(data).map(PostmasterFile::port).orElseThrow();
    }

    /** Ends it in order; open transactions are rolled back, nothing committed is lost. */
    void stop() {
        programs.interrupt();
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
        if (Files.exists(data.resolve(VERSION_FILE))) {
            programs.refuseOtherVersion(data.resolve(VERSION_FILE));
            return;
        }
        Trees.delete(data);
        var unfinished = data.resolveSibling("postgres.unfinished");
        Trees.delete(unfinished);
        programs.own(Files.createDirectory(unfinished));
        var passwordFile = PrivateFile.write(data.resolveSibling("postgres.password"), secrets.superuser());
        try {
            programs.own(passwordFile);
            programs.run(
                    progress(),
                    "initdb",
                    List.of(
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
            pgCtl(LEFTOVER_SECONDS + 1, "stop", "-m", "fast", "-w", "-t", String.valueOf(LEFTOVER_SECONDS));
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
                dynamic_shared_memory_type = %s
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
                """.formatted(port, SharedMemory.kind());
        Files.writeString(data.resolve("postgresql.conf"), settings);
    }

    private void run() throws IOException {
        programs.own(log);
        programs.run(
                progress(),
                "pg_ctl",
                List.of(
                        "-D",
                        data.toString(),
                        "start",
                        "-w",
                        "-t",
                        String.valueOf(LONGEST_SECONDS),
                        "-l",
                        log.toString()));
        process = running().orElseThrow(() -> new IOException("it is gone again"));
    }

    private Progress progress() {
        return new Progress(log, STANDSTILL);
    }

    private void pgCtl(int seconds, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("-D", data.toString()));
        command.addAll(List.of(arguments));
        programs.run(seconds, "pg_ctl", command);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
