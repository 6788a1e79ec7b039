package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import org.chapterhouse.launcher.ApplicationServer.BootFailed;
import org.junit.jupiter.api.Test;

final class BootFailedTest {

    @Test
    void aMachineThatDoesNotKnowItsOwnNameIsToldSo() {
        var unknown = new UnknownHostException("lantern: lantern: Name or service not known");
        assertThat(new BootFailed(new IllegalStateException(unknown)).reason())
                .hasValueSatisfying(refused -> assertThat(refused.line())
                        .isEqualTo("CH-018 This machine's own name, 'lantern', leads to no address."
                                + " Add the line '127.0.1.1 lantern' to /etc/hosts."));
    }

    @Test
    void whatGoesWrongByChanceIsTriedAgain() {
        assertThat(new BootFailed(new IllegalStateException("a race")).reason()).isEmpty();
    }
}
