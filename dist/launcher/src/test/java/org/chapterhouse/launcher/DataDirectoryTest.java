package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void isForItsOwnerOnly() throws IOException {
        var data = new DataDirectory(folder.resolve("data"));
        data.prepare();
        assertThat(permissions(data.root())).isEqualTo("rwx------");
        assertThat(permissions(data.logs())).isEqualTo("rwx------");
        assertThat(permissions(data.cache())).isEqualTo("rwx------");
        assertThat(permissions(data.run())).isEqualTo("rwx------");
    }

    @Test
    void closesWhatWasOpenToOthers() throws IOException {
        var logs = Files.createDirectories(folder.resolve("open/logs"));
        Files.setPosixFilePermissions(logs, PosixFilePermissions.fromString("rwxr-xr-x"));
        new DataDirectory(folder.resolve("open")).prepare();
        assertThat(permissions(logs)).isEqualTo("rwx------");
    }

    @Test
    void logsAreForTheirOwnerOnly() throws IOException {
        var file = folder.resolve("server.log");
        Files.createFile(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (var log = PrivateFile.append(file)) {
            log.write('x');
        }
        try (var log = PrivateFile.append(file)) {
            log.write('y');
        }
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(file).hasContent("xy");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
