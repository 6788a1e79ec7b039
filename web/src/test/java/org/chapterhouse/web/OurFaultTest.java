package org.chapterhouse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OurFaultTest {

    private final Logger logger = Logger.getLogger(OurFault.class.getName());
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listening);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(listening);
    }

    @Test
    void ourFailureIsLoggedOnceWithItsCauseUnderTheReferenceThatIsShown() {
        var cause = new IllegalStateException("duplicate key");
        var failure = new ChapterhouseException(
                new Problem("CH-901", Problem.Kind.INTERNAL, "The database refused a statement."), cause);
        var words = OurFault.words(failure);
        assertThat(words).matches("The database refused a statement\\. Reference: [0-9a-f]{8}\\.");
        var reference = words.replaceAll(".*Reference: (.*)\\.", "$1");
        assertThat(logged).singleElement().satisfies(entry -> {
            assertThat(entry.getMessage()).contains(reference);
            assertThat(entry.getThrown()).hasRootCause(cause);
        });
    }

    @Test
    void whatAPersonCanMendIsToldAsItIsAndNotLogged() {
        var theirs = new ChapterhouseException(new Problem("CH-204", Problem.Kind.USER, "Choose another address."));
        assertThat(OurFault.words(theirs)).isEqualTo("Choose another address.");
        assertThat(logged).isEmpty();
    }
}
