package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that secrets are sealed with. */
class SecretKeyTest {

    @TempDir
    Path data;

    @Test
    void itIsMadeOnceAndItsOwnerAloneMayReadIt() throws IOException {
        var made = SecretKey.of(data);
        assertThat(made.text()).hasSizeGreaterThan(32);
        assertThat(SecretKey.of(data)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(made).asString().doesNotContain(made.text());
    }

    @Test
    void oneThatIsGivenIsTaken() {
        var key = "a long line of words that nobody guesses";
        assertThat(Settings.read(Map.of("CHAPTERHOUSE_SECRET_KEY", key), false).secretKey())
                .contains(new SecretKey(key));
        assertThat(Settings.read(Map.of(), false).secretKey()).isEmpty();
    }

    @Test
    void aShortOneIsRefusedAndNotRepeated() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> Settings.read(Map.of("CHAPTERHOUSE_SECRET_KEY", "hunter2"), false))
                .withMessageStartingWith("CH-001 CHAPTERHOUSE_SECRET_KEY has 7 characters")
                .withMessageNotContaining("hunter2");
    }
}
