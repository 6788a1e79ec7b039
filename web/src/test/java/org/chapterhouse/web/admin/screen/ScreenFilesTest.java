package org.chapterhouse.web.admin.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.chapterhouse.web.Body;
import org.junit.jupiter.api.Test;

class ScreenFilesTest {

    private final ScreenFiles files = new ScreenFiles();

    private static Body script(int seed) {
        return script(seed, 500_000);
    }

    private static Body script(int seed, int length) {
        var letters = new Random(seed).ints(length, 'a', 'z').toArray();
        return Body.of("text/javascript", new String(letters, 0, letters.length).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileUnderAThousandNamesIsHeldOnce() {
        var first = script(1, 20_000);
        for (var number = 0; number < 1_000; number++) {
            files.keep("/core.js ln=primefaces loc=" + number, script(1, 20_000));
        }
        assertThat(files.weight()).isEqualTo(first.weight());
        assertThat(files.find("/core.js ln=primefaces loc=7"))
                .hasValueSatisfying(
                        file -> assertThat(file.saysTheSameAs(first)).isTrue());
    }

    @Test
    void allTheFilesThereAreFillNoMemory() {
        for (var number = 0; number < 40; number++) {
            files.keep("/" + number + ".js", script(number));
        }
        assertThat(files.weight()).isBetween(4_000_000L, 6_000_000L);
        assertThat(files.find("/0.js")).isPresent();
        assertThat(files.find("/39.js")).isEmpty();
    }

    @Test
    void aNameWithoutEndIsNotKept() {
        files.keep("/" + "a".repeat(300), script(1));
        assertThat(files.weight()).isZero();
    }
}
