package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.workflow.Notes.form;
import static org.chapterhouse.workflow.Notes.fresh;
import static org.chapterhouse.workflow.Notes.typing;

import jakarta.json.Json;
import org.chapterhouse.site.Site;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LeftoversTest {

    private static final Core CORE = Core.start();

    private final WorkingCopies copies = CORE.get(WorkingCopies.class);
    private final Leftovers leftovers = CORE.get(Leftovers.class);
    private final Typist ana = Typist.on(CORE);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void aLeftoverSaysWhatItIs() {
        var item = ana.save(fresh(), "page-one", 0, "Saved");
        ana.does(() -> {
            copies.keep(typing(CopyKey.of(item.id()), "page-two", 1, "Changed"));
            assertThat(leftovers.all()).singleElement().satisfies(left -> {
                assertThat(left.item()).contains(item.id());
                assertThat(left.typeId()).isEqualTo("note");
                assertThat(left.siteSlug()).isEqualTo(Site.NATIONAL);
                assertThat(left.title()).isEqualTo("Changed");
            });
            copies.drop(leftovers.all().get(0).key());
            assertThat(leftovers.all()).isEmpty();
        });
    }

    @Test
    void anUnfinishedTextIsNamedByItsFirstLine() {
        ana.does(() -> {
            var odd = Json.createObjectBuilder(form("A day that is none"))
                    .add("day", "tomorrow")
                    .build();
            copies.keep(new Typing(fresh(), new EditorPage("page", ""), 0, odd, "", ""));
            assertThat(leftovers.all()).extracting(Leftover::title).containsExactly("A day that is none");
        });
    }
}
