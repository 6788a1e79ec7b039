package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a running PostgreSQL says about itself in its data directory: process, port. */
record PostmasterFile(long pid, int port) {

    static final String NAME = "postmaster.pid";
    private static final int PORT_LINE = 3;

    static Optional<PostmasterFile> read(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve(NAME));
            var port = lines.size() > PORT_LINE
                    ? Integer.parseInt(lines.get(PORT_LINE).strip())
                    : 0;
            return Optional.of(new PostmasterFile(Long.parseLong(lines.get(0).strip()), port));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }
}
