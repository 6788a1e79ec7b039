package org.chapterhouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.audit.AuditEntry;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.errands.Porter;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is ordered at the console is done, and told. */
class CommandsTest {

    private static final Core CORE = Core.start();

    private final List<String> console = new ArrayList<>();

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void aCommandIsDoneAndAnswers() {
        assertThat(order("run", "errands", "note-down", "two parcels")).isTrue();
        assertThat(console).containsExactly("Noted down.", "two parcels");
        assertThat(CORE.get(Porter.class).done()).contains(new Porter.Errand("two parcels", "Chapterhouse"));
        assertThat(CORE.get(SystemUser.class)
                        .call(() -> CORE.get(AuditTrail.class).entries("*", Long.MAX_VALUE, 1)))
                .first()
                .extracting(AuditEntry::act, entry -> entry.actor().name(), entry -> entry.subject())
                .containsExactly("command.ordered", "ana", "command:errands.note-down");
    }

    @Test
    void whoAsksIsToldWhatThereIs() {
        assertThat(order("run")).isTrue();
        assertThat(console)
                .containsSubsequence("run errands note-down <what>", "    Writes down that something was done.");
        console.clear();
        assertThat(order("run", "notes")).isTrue();
        assertThat(console).containsExactly("The plugin 'notes' brings no command, or is not here.");
    }

    @Test
    void oneThatIsNotThereIsSaidToBeNotThere() {
        assertThat(order("run", "errands", "fly")).isFalse();
        assertThat(console)
                .containsExactly("CH-055 There is no command 'errands fly'. 'run' alone says what there is.");
    }

    @Test
    void tooFewWordsBeginNothing() {
        assertThat(order("run", "errands", "note-down")).isFalse();
        assertThat(console).singleElement().asString().contains("run errands note-down <what>");
    }

    @Test
    void oneThatFailsIsToldWithAReference() {
        assertThat(order("run", "errands", "note-down", "piano")).isFalse();
        assertThat(console)
                .singleElement()
                .asString()
                .matches("CH-213 The plugin .errands. .*server\\.log.* Reference [0-9a-f]{8}\\.");
    }

    private boolean order(String... words) {
        return CORE.get(Commands.class).run(List.of(words), "ana", console::add);
    }
}
