package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * The PostgreSQL that runs on exactly this data directory, if there is one.
     *
     * <p>The number in the file is not enough: a copied directory brings the number of the process that runs on the
     * original, and after a crash it may be anybody's.
     */
    Optional<ProcessHandle> serverOf(Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(PostmasterFile::isPostgres)
                .filter(process -> worksIn(process, data));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    /** A postmaster makes its data directory its working directory; where that cannot be asked, its arguments name it. */
    private static boolean worksIn(ProcessHandle process, Path data) {
        var working = Path.of("/proc", String.valueOf(process.pid()), "cwd");
        try {
            if (Files.exists(working, LinkOption.NOFOLLOW_LINKS)) {
                return Files.isSameFile(working, data);
            }
            var named = named(process.info().arguments().map(List::of).orElse(List.of()));
            return named.isPresent() && Files.isSameFile(named.get(), data);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> named(List<String> arguments) {
        var option = arguments.indexOf("-D");
        return option >= 0 && option + 1 < arguments.size()
                ? Optional.of(Path.of(arguments.get(option + 1)))
                : Optional.empty();
    }
}
