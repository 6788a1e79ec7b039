package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.form.FormTooLong;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkingCopiesTest {

    private static final Core CORE = Core.start();
    private static int people;

    private final WorkingCopies copies = CORE.get(WorkingCopies.class);
    private final Leftovers leftovers = CORE.get(Leftovers.class);
    private final Saving saving = CORE.get(Saving.class);
    private Writer ana = Writer.named("ana" + ++people, CORE);

    @BeforeEach
    void somebodyNew() {
        ana = Writer.named("writer" + ++people, CORE);
    }

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private static CopyKey fresh() {
        return CopyKey.ofNew("note", Site.NATIONAL);
    }

    private static Typing typing(CopyKey key, String page, int base, String title) {
        return typing(key, new EditorPage(page, ""), base, title);
    }

    private static Typing typing(CopyKey key, EditorPage page, int base, String title) {
        return new Typing(key, page, base, form(title), "", "");
    }

    /** A page that has just been opened and shows what is kept. */
    private EditorPage opened(String name, CopyKey key) {
        return ana.does(() ->
                new EditorPage(name, copies.find(key).map(WorkingCopy::mark).orElse("")));
    }

    private static JsonObject form(String title) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("day", "2026-05-26")
                .build();
    }

    private ContentItem save(CopyKey key, String page, int base, String title) {
        var opened = opened(page, key);
        return ana.does(() -> saving.save(typing(key, opened, base, title), form(title)));
    }

    @Test
    void anOlderWindowDoesNotReplaceWhatANewerOneKept() {
        var key = fresh();
        ana.does(() -> copies.keep(typing(key, "older", 0, "Typed first")));
        var newer = opened("newer", key);
        ana.does(() -> {
            copies.keep(typing(key, "older", 0, "Typed first, and on"));
            assertThatThrownBy(() -> copies.keep(typing(key, newer, 0, "Typed second")))
                    .as("it has not seen the last words of the older one")
                    .isInstanceOf(TypedElsewhere.class);
        });
        var reloaded = opened("reloaded", key);
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
        var item = save(key, "first", 0, "Saved in two windows");
        ana.does(() -> {
            var second = typing(key, "second", 0, "Typed in the second window");
            assertThat(copies.keep(second)).isPresent();
            assertThat(copies.find(key)).as("it is no new text any more").isEmpty();
            assertThat(copies.find(CopyKey.of(item.id())).orElseThrow().base()).isZero();
            assertThatThrownBy(() -> saving.save(second, second.form())).isInstanceOf(StaleRevision.class);
            assertThat(copies.made(key)).contains(item);
        });
        assertThat(itemsTitled("Saved in two windows")).hasSize(1);
        assertThat(itemsTitled("Typed in the second window")).isEmpty();
    }

    @Test
    void oneAddressIsATextOfItsOwnForEverybody() {
        var key = fresh();
        var mine = save(key, "mine", 0, "By one");
        var theirs = Writer.named("ben" + ++people, CORE)
                .does(() -> saving.save(typing(key, "theirs", 0, "By another"), form("By another")));
        assertThat(theirs.id()).isNotEqualTo(mine.id());
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
            var first = copies.begin("note", Site.NATIONAL, form("Pasted first"), "left over", List.of("Look here"));
            var second = copies.begin("note", Site.NATIONAL, form("Pasted second"), "", List.of());
            assertThat(first).isNotEqualTo(second);
            assertThat(leftovers.all())
                    .extracting(Leftover::title)
                    .containsExactlyInAnyOrder("Pasted first", "Pasted second");
            assertThat(copies.find(first).orElseThrow().notPlaced()).isEqualTo("left over");
        });
    }

    @Test
    void aLeftoverSaysWhatItIs() {
        var item = save(fresh(), "page-one", 0, "Saved");
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

    @Test
    void nobodySeesWhatAnotherTypes() {
        var key = fresh();
        ana.does(() -> copies.keep(typing(key, "page", 0, "Mine")));
        Writer.named("ben" + ++people, CORE).does(() -> {
            assertThat(copies.find(key)).isEmpty();
            assertThat(leftovers.all()).isEmpty();
        });
    }

    @Test
    void aSavedTextLeavesNoWorkingCopy() {
        var key = fresh();
        ana.does(() -> copies.keep(typing(key, "page", 0, "Typed")));
        save(key, "page", 0, "Typed");
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
        assertThat(itemsTitled("Hardly saved")).isEmpty();
    }

    @Test
    void whatIsStillUnderWayWhenItsPageIsSavedIsNoNews() {
        var key = fresh();
        var item = save(key, "page-one", 0, "Saved");
        ana.does(() -> {
            assertThat(copies.keep(typing(key, "page-one", 0, "Save"))).isEmpty();
            assertThat(leftovers.all()).isEmpty();
        });
        var next = CopyKey.of(item.id());
        save(next, "page-two", 1, "Saved again");
        ana.does(() -> {
            assertThat(copies.keep(typing(next, "page-two", 1, "Saved agai"))).isEmpty();
            assertThat(copies.find(next)).isEmpty();
        });
    }

    @Test
    void anotherPageBegunFromAnOlderVersionIsKeptAllTheSame() {
        var item = save(fresh(), "page-one", 0, "Saved");
        var key = CopyKey.of(item.id());
        save(key, "page-two", 1, "Newer");
        ana.does(() -> {
            assertThat(copies.keep(typing(key, "page-three", 1, "From the older one")))
                    .isPresent();
            assertThat(copies.find(key).orElseThrow().base()).isEqualTo(1);
        });
    }

    @Test
    void whatAPastedTextLeftOverStaysUntilItIsPublished() {
        var key = ana.does(() -> copies.begin("note", Site.NATIONAL, form("Pasted"), "left over", List.of()));
        var item = save(key, "page-one", 0, "Pasted");
        var next = CopyKey.of(item.id());
        var again = save(next, "page-two", 1, "Pasted and changed");
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
        var key = ana.does(() -> copies.begin("note", Site.NATIONAL, form("Pasted"), "left over", List.of()));
        var item = saveIn(key, "page-one", 0, "es");
        ana.does(() -> assertThat(
                        copies.find(CopyKey.of(item.id())).orElseThrow().language())
                .isEqualTo("es"));
    }

    private static Typing inLanguage(CopyKey key, EditorPage page, int base, String language) {
        return new Typing(key, page, base, form("In a language"), "", language);
    }

    private ContentItem saveIn(CopyKey key, String page, int base, String language) {
        var opened = opened(page, key);
        return ana.does(() -> saving.save(inLanguage(key, opened, base, language), form("In a language")));
    }

    private static Locale siteLanguage() {
        return CORE.get(Sites.class).bySlug(Site.NATIONAL).orElseThrow().locale();
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
        ana.does(() -> assertThatThrownBy(() -> copies.begin("suite.account", Site.NATIONAL, form("x"), "", List.of()))
                .isInstanceOf(NotPermitted.class));
    }

    @Test
    void aKeyThatNoEditorMadeIsNone() {
        for (var text : List.of("", "item:", "new:note:national", "new:note:national:../../etc", "item:1;drop")) {
            assertThatThrownBy(() -> new CopyKey(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<ContentItem> itemsTitled(String title) {
        return CORE.get(SystemUser.class)
                .call(() -> CORE.get(Contents.class).list(ContentQuery.all().ofType("note")).items().stream()
                        .filter(item -> item.draft().title().equals(title))
                        .toList());
    }
}
