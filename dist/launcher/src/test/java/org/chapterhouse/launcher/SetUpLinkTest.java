package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SetUpLinkTest {

    private static final String NEEDED = "chapterhouse.setup.needed";

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(NEEDED);
    }

    @Test
    void aLinkThatWasPrintedGoesOnWorkingUntilTheSuiteSaysThatSomebodyHasAnAccount() throws IOException {
        System.setProperty(NEEDED, "true");
        var first = token();
        assertThat(first.isNeeded()).isTrue();
        first.settle();
        System.clearProperty(NEEDED);
        assertThat(token().text()).isEqualTo(first.text());
        token().settle();
        assertThat(token().text()).as("nothing was said").isEqualTo(first.text());
        System.setProperty(NEEDED, "false");
        token().settle();
        assertThat(token().isNeeded()).isFalse();
        assertThat(token().text()).isNotEqualTo(first.text());
    }

    private SetUpLink token() throws IOException {
        return SetUpLink.in(new DataDirectory(folder));
    }
}
