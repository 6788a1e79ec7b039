package org.chapterhouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever runs the suite hears whether the audit trail is as it was written. */
class AuditCommandTest {

    private final Core core = Core.start();
    private final List<String> console = new ArrayList<>();

    @AfterEach
    void stop() {
        core.close();
    }

    private boolean audit() {
        var commands = core.get(Commands.class);
        commands.run(List.of("run", "errands", "note-down", "something"), "ana", line -> {});
        return commands.run(List.of("audit"), "ana", console::add);
    }

    @Test
    void whatIsAsItWasWrittenIsSaidToBeSo() {
        assertThat(audit()).isTrue();
        assertThat(console)
                .satisfiesExactly(
                        whole -> assertThat(whole)
                                .matches("The audit trail is as it was written: 0 entries, and [1-9].*"),
                        seal -> assertThat(seal).matches("Its last seal is [0-9a-f]{64}\\. Noted down .*"));
    }

    @Test
    void anEntryThatNobodyWillSealIsFoundOut() {
        assertThat(audit()).isTrue();
        console.clear();
        new Sql(core.owner()).of("delete from audit_unsealed").run();
        assertThat(audit()).isFalse();
        assertThat(console).singleElement().asString().startsWith("CH-059 The audit trail is not as it was written: ");
    }
}
