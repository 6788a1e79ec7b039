package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.workflow.Notes.form;
import static org.chapterhouse.workflow.Notes.fresh;

import java.util.List;
import java.util.Locale;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ChosenLanguageTest {

    private static final Core CORE = Core.start();

    private final WorkingCopies copies = CORE.get(WorkingCopies.class);
    private final Saving saving = CORE.get(Saving.class);
    private final Typist ana = Typist.on(CORE);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void theChosenLanguageIsKeptAndReachesTheItem() {
        var key = fresh();
        ana.does(() -> {
            copies.keep(inLanguage(key, new EditorPage("page-one", ""), 0, "es"));
            assertThat(copies.find(key).orElseThrow().language()).isEqualTo("es");
            copies.keep(inLanguage(key, new EditorPage("page-one", ""), 0, "ar"));
            assertThat(copies.find(key).orElseThrow().language()).isEqualTo("ar");
        });
        var item = saveIn(key, "page-one", 0, "ar");
        assertThat(item.draft().language()).isEqualTo(Locale.forLanguageTag("ar"));
        assertThat(saveIn(CopyKey.of(item.id()), "page-two", 1, "es").draft().language())
                .isEqualTo(Locale.forLanguageTag("es"));
    }

    @Test
    void withoutAChosenLanguageItStaysAsItIs() {
        assertThat(saveIn(fresh(), "page-one", 0, "").draft().language()).isEqualTo(siteLanguage());
        var spanish = saveIn(fresh(), "page-two", 0, "es");
        assertThat(spanish.draft().language()).isEqualTo(Locale.forLanguageTag("es"));
        for (var tag : List.of("", "no language")) {
            assertThat(saveIn(CopyKey.of(spanish.id()), "page-" + tag.length(), 1, tag))
                    .as(tag)
                    .isEqualTo(spanish);
        }
    }

    @Test
    void whatAPastedTextLeftOverIsKeptInTheChosenLanguage() {
        var key = ana.does(() -> copies.begin("note", Site.NATIONAL, form("Pasted"), "", "left over", List.of()));
        var item = saveIn(key, "page-one", 0, "es");
        ana.does(() -> assertThat(
                        copies.find(CopyKey.of(item.id())).orElseThrow().language())
                .isEqualTo("es"));
    }

    private static Typing inLanguage(CopyKey key, EditorPage page, int base, String language) {
        return new Typing(key, page, base, form("In a language"), "", language);
    }

    private ContentItem saveIn(CopyKey key, String page, int base, String language) {
        var opened = ana.opened(page, key);
        return ana.does(() -> saving.save(inLanguage(key, opened, base, language), form("In a language")));
    }

    private static Locale siteLanguage() {
        return CORE.get(Sites.class).bySlug(Site.NATIONAL).orElseThrow().locale();
    }
}
