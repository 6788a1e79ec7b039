package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chapterhouse.workflow.Notes.form;
import static org.chapterhouse.workflow.Notes.fresh;
import static org.chapterhouse.workflow.Notes.typing;

import java.util.List;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One person, one text, two windows. */
class TwoWindowsTest {

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
    void anOlderWindowDoesNotReplaceWhatANewerOneKept() {
        var key = fresh();
        ana.does(() -> copies.keep(typing(key, "older", 0, "Typed first")));
        var newer = ana.opened("newer", key);
        ana.does(() -> {
            copies.keep(typing(key, "older", 0, "Typed first, and on"));
            assertThatThrownBy(() -> copies.keep(typing(key, newer, 0, "Typed second")))
                    .as("it has not seen the last words of the older one")
                    .isInstanceOf(TypedElsewhere.class);
        });
        var reloaded = ana.opened("reloaded", key);
        ana.does(() -> {
            copies.keep(typing(key, reloaded, 0, "Typed third"));
            copies.keep(typing(key, reloaded, 0, "Typed third, and on"));
            for (var page : List.of("older", "never-seen-any")) {
                assertThatThrownBy(() -> copies.keep(typing(key, page, 0, "Typed first, and on and on")))
                        .isInstanceOf(TypedElsewhere.class);
                assertThatThrownBy(() -> copies.undo(typing(key, page, 0, ""))).isInstanceOf(TypedElsewhere.class);
                assertThatThrownBy(() -> saving.save(typing(key, page, 0, "Saved"), form("Saved")))
                        .isInstanceOf(TypedElsewhere.class);
            }
            assertThat(leftovers.all()).extracting(Leftover::title).containsExactly("Typed third, and on");
        });
    }

    @Test
    void whoKnowsOfTheOtherWindowKeepsTheirOwnInstead() {
        var key = fresh();
        ana.does(() -> {
            copies.keep(typing(key, "one", 0, "Typed in one"));
            var told = catchThrowableOfType(
                    TypedElsewhere.class, () -> copies.keep(typing(key, "other", 0, "Typed in the other")));
            assertThat(told.keptAt()).isEqualTo(copies.find(key).orElseThrow().savedAt());
            assertThat(copies.keep(typing(key, new EditorPage("other", told.mark()), 0, "Typed in the other")))
                    .isPresent();
            assertThat(copies.keep(typing(key, "other", 0, "Typed in the other, and on")))
                    .isPresent();
            assertThatThrownBy(() -> copies.keep(typing(key, "one", 0, "Typed in one, and on")))
                    .isInstanceOf(TypedElsewhere.class);
        });
    }

    @Test
    void aWindowDropsWhatItShowsAndNothingElse() {
        var key = fresh();
        ana.does(() -> {
            copies.keep(typing(key, "one", 0, "Typed in one"));
            copies.drop(key, new EditorPage("other", ""));
            assertThat(copies.find(key)).isPresent();
            copies.drop(key, new EditorPage("one", ""));
            assertThat(copies.find(key)).isEmpty();
        });
    }

    @Test
    void twoWindowsOfOneNewTextMakeOneItem() {
        var key = fresh();
        var item = ana.save(key, "first", 0, "Saved in two windows");
        ana.does(() -> {
            var second = typing(key, "second", 0, "Typed in the second window");
            assertThat(copies.keep(second)).isPresent();
            assertThat(copies.find(key)).as("it is no new text any more").isEmpty();
            assertThat(copies.find(CopyKey.of(item.id())).orElseThrow().base()).isZero();
            assertThatThrownBy(() -> saving.save(second, second.form())).isInstanceOf(StaleRevision.class);
            assertThat(copies.made(key)).contains(item);
        });
        assertThat(ana.itemsTitled("Saved in two windows")).hasSize(1);
        assertThat(ana.itemsTitled("Typed in the second window")).isEmpty();
    }

    @Test
    void whatIsStillUnderWayWhenItsPageIsSavedIsNoNews() {
        var key = fresh();
        var item = ana.save(key, "page-one", 0, "Saved");
        ana.does(() -> {
            assertThat(copies.keep(typing(key, "page-one", 0, "Save"))).isEmpty();
            assertThat(leftovers.all()).isEmpty();
        });
        var next = CopyKey.of(item.id());
        ana.save(next, "page-two", 1, "Saved again");
        ana.does(() -> {
            assertThat(copies.keep(typing(next, "page-two", 1, "Saved agai"))).isEmpty();
            assertThat(copies.find(next)).isEmpty();
        });
    }

    @Test
    void anotherPageBegunFromAnOlderVersionIsKeptAllTheSame() {
        var item = ana.save(fresh(), "page-one", 0, "Saved");
        var key = CopyKey.of(item.id());
        ana.save(key, "page-two", 1, "Newer");
        ana.does(() -> {
            assertThat(copies.keep(typing(key, "page-three", 1, "From the older one")))
                    .isPresent();
            assertThat(copies.find(key).orElseThrow().base()).isEqualTo(1);
        });
    }
}
