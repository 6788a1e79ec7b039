package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.workflow.Notes.form;
import static org.chapterhouse.workflow.Notes.fresh;
import static org.chapterhouse.workflow.Notes.typing;

import jakarta.json.Json;
import java.util.List;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.site.Site;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SavingTest {

    private static final Core CORE = Core.start();

    private final WorkingCopies copies = CORE.get(WorkingCopies.class);
    private final Leftovers leftovers = CORE.get(Leftovers.class);
    private final Saving saving = CORE.get(Saving.class);
    private final Typist ana = Typist.on(CORE);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void oneAddressIsATextOfItsOwnForEverybody() {
        var key = fresh();
        var mine = ana.save(key, "mine", 0, "By one");
        var theirs =
                Typist.on(CORE).does(() -> saving.save(typing(key, "theirs", 0, "By another"), form("By another")));
        assertThat(theirs.id()).isNotEqualTo(mine.id());
    }

    @Test
    void aSavedTextLeavesNoWorkingCopy() {
        var key = fresh();
        ana.does(() -> copies.keep(typing(key, "page", 0, "Typed")));
        ana.save(key, "page", 0, "Typed");
        ana.does(() -> assertThat(leftovers.all()).isEmpty());
    }

    @Test
    void aSaveThatFailsLeavesNoItemAndTheWholeCopy() {
        var key = fresh();
        ana.does(() -> {
            copies.keep(typing(key, "page", 0, "Hardly saved"));
            var broken = Json.createObjectBuilder(form("Hardly saved"))
                    .add("day", "no day at all")
                    .build();
            assertThatThrownBy(() -> saving.save(typing(key, "page", 0, "Hardly saved"), broken))
                    .isInstanceOf(RuntimeException.class);
            assertThat(copies.find(key)).isPresent();
            assertThat(copies.keep(typing(key, "page", 0, "Goes on"))).isPresent();
        });
        assertThat(ana.itemsTitled("Hardly saved")).isEmpty();
    }

    @Test
    void whatAPastedTextLeftOverStaysUntilItIsPublished() {
        var key = ana.does(() -> copies.begin("note", Site.NATIONAL, form("Pasted"), "", "left over", List.of()));
        var item = ana.save(key, "page-one", 0, "Pasted");
        var next = CopyKey.of(item.id());
        var again = ana.save(next, "page-two", 1, "Pasted and changed");
        ana.does(() -> {
            assertThat(copies.find(key)).isEmpty();
            var copy = copies.find(next).orElseThrow();
            assertThat(copy.notPlaced()).isEqualTo("left over");
            assertThat(copy.base()).isEqualTo(2);
            assertThat(copy.slug()).as("nobody has chosen an address").isEmpty();
            assertThat(copy.form().getString("title")).isEqualTo("Pasted and changed");
            saving.publish(again);
            assertThat(leftovers.all()).isEmpty();
        });
    }

    @Test
    void theTypedAddressIsKept() {
        var key = fresh();
        ana.does(() -> {
            copies.keep(new Typing(key, new EditorPage("page", ""), 0, form("Typed"), "of-my-own", ""));
            assertThat(copies.find(key).orElseThrow().slug()).isEqualTo("of-my-own");
        });
        var item = ana.does(() -> saving.save(
                new Typing(key, new EditorPage("page", ""), 0, form("Typed"), "of-my-own", ""), form("Typed")));
        assertThat(item.path()).contains(new SitePath("/notes/2026/of-my-own"));
    }
}
