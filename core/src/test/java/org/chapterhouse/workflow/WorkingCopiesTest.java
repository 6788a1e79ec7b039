package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.workflow.Notes.form;
import static org.chapterhouse.workflow.Notes.fresh;
import static org.chapterhouse.workflow.Notes.typing;

import java.util.List;
import org.chapterhouse.form.FormTooLong;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.site.Site;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WorkingCopiesTest {

    private static final Core CORE = Core.start();

    private final WorkingCopies copies = CORE.get(WorkingCopies.class);
    private final Leftovers leftovers = CORE.get(Leftovers.class);
    private final Typist ana = Typist.on(CORE);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void anyNumberOfNewTextsStandSideBySide() {
        var first = fresh();
        var second = fresh();
        ana.does(() -> {
            copies.keep(typing(first, "page-one", 0, "First"));
            copies.keep(typing(second, "page-two", 0, "Second"));
            assertThat(copies.find(first))
                    .hasValueSatisfying(copy -> assertThat(copy.form()).isEqualTo(form("First")));
            assertThat(leftovers.all()).extracting(Leftover::title).containsExactlyInAnyOrder("First", "Second");
        });
    }

    @Test
    void soManyTextsAreKeptForOnePersonAndNoMore() {
        var endless = form("x".repeat(990_000));
        ana.does(() -> {
            for (var i = 0; i < 20; i++) {
                copies.keep(new Typing(fresh(), new EditorPage("page", ""), 0, endless, "", ""));
            }
            var one = fresh();
            assertThatThrownBy(() -> copies.keep(new Typing(one, new EditorPage("page", ""), 0, endless, "", "")))
                    .isInstanceOf(TooManyUnfinished.class)
                    .hasMessageContaining("20 unfinished texts");
            assertThat(leftovers.all()).hasSize(20);
            copies.drop(leftovers.all().get(0).key());
            assertThat(copies.keep(new Typing(one, new EditorPage("page", ""), 0, endless, "", "")))
                    .isPresent();
        });
    }

    @Test
    void manyShortTextsComeToAnEndToo() {
        ana.does(() -> {
            for (var i = 0; i < 200; i++) {
                copies.keep(typing(fresh(), "page", 0, "Text " + i));
            }
            assertThatThrownBy(() -> copies.keep(typing(fresh(), "page", 0, "One too many")))
                    .isInstanceOf(TooManyUnfinished.class);
        });
    }

    @Test
    void aPastedTextNeverTakesThePlaceOfAnother() {
        ana.does(() -> {
            var first =
                    copies.begin("note", Site.NATIONAL, form("Pasted first"), "es", "left over", List.of("Look here"));
            var second = copies.begin("note", Site.NATIONAL, form("Pasted second"), "", "", List.of());
            assertThat(first).isNotEqualTo(second);
            assertThat(leftovers.all())
                    .extracting(Leftover::title)
                    .containsExactlyInAnyOrder("Pasted first", "Pasted second");
            assertThat(copies.find(first).orElseThrow().notPlaced()).isEqualTo("left over");
            assertThat(copies.find(first).orElseThrow().language()).isEqualTo("es");
        });
    }

    @Test
    void nobodySeesWhatAnotherTypes() {
        var key = fresh();
        ana.does(() -> copies.keep(typing(key, "page", 0, "Mine")));
        Typist.on(CORE).does(() -> {
            assertThat(copies.find(key)).isEmpty();
            assertThat(leftovers.all()).isEmpty();
        });
    }

    @Test
    void aTextWithoutEndIsRefusedAndTheOneKeptBeforeStays() {
        var key = fresh();
        ana.does(() -> {
            copies.keep(typing(key, "page", 0, "Short"));
            assertThatThrownBy(() -> copies.keep(typing(key, "page", 0, "x".repeat(1_000_001))))
                    .isInstanceOf(FormTooLong.class);
            assertThat(leftovers.all()).extracting(Leftover::title).containsExactly("Short");
        });
    }

    @Test
    void whoMayNotEditATypeBeginsNoneOfIt() {
        ana.does(() -> assertThatThrownBy(
                        () -> copies.begin("suite.account", Site.NATIONAL, form("x"), "", "", List.of()))
                .isInstanceOf(NotPermitted.class));
    }

    @Test
    void whatHasNoPlaceOnASiteIsNotBegunThereFromAText() {
        ana.does(() -> assertThatThrownBy(() -> copies.begin("local-note", Site.NATIONAL, form("x"), "", "", List.of()))
                .isInstanceOf(NotOnThisSite.class));
    }
}
