package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.workflow.Newsroom.BOSTON;
import static org.chapterhouse.workflow.Newsroom.DENVER;

import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.site.Site;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ManuscriptsTest {

    private static final Core CORE = Newsroom.open();
    private static final Writer READER = Writer.with("reader", Newsroom.READER, BOSTON, CORE);
    private static final Writer WRITER = Writer.with("writer", RoleId.WRITER, BOSTON, CORE);
    private static final Writer EDITOR = Writer.with("editor", RoleId.EDITOR, BOSTON, CORE);
    private static final Writer STRANGER = Writer.with("stranger", RoleId.ADMINISTRATOR, DENVER, CORE);

    private final Manuscripts manuscripts = CORE.get(Manuscripts.class);
    private final Drafting drafting = CORE.get(Drafting.class);
    private final Saving saving = CORE.get(Saving.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private ContentItem note(String title) {
        return WRITER.does(() -> drafting.create("note", BOSTON, Notes.form(title), Optional.empty()));
    }

    @Test
    void whoeverSeesAnItemFindsItAndNobodyOfAnotherChapter() {
        var item = note("Of Boston");
        READER.does(() -> {
            assertThat(manuscripts.of(item.id()).item()).contains(item);
            assertThat(manuscripts.of(CopyKey.of(item.id())).base()).isEqualTo(1);
        });
        STRANGER.does(() -> {
            assertThatThrownBy(() -> manuscripts.of(item.id())).isInstanceOf(NoSuchContent.class);
            assertThatThrownBy(() -> manuscripts.of(CopyKey.of(item.id()))).isInstanceOf(NoSuchContent.class);
        });
    }

    @Test
    void whoMayNotWriteThereBeginsNothing() {
        WRITER.does(() -> assertThat(manuscripts.begun("note", BOSTON).base()).isZero());
        for (var person : new Writer[] {READER, STRANGER}) {
            person.does(() -> {
                assertThatThrownBy(() -> manuscripts.begun("note", BOSTON)).isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> manuscripts.of(Notes.fresh(BOSTON))).isInstanceOf(NotPermitted.class);
            });
        }
    }

    @Test
    void whatHasNoPlaceOnASiteIsNotBegunThere() {
        var national = Writer.named("national", CORE);
        national.does(() -> assertThatThrownBy(() -> manuscripts.begun("local-note", Site.NATIONAL))
                .isInstanceOf(NotOnThisSite.class));
    }

    @Test
    void aNewTextIsFoundUnderItsOldKeyOnceItIsSaved() {
        var key = Notes.fresh(BOSTON);
        WRITER.does(() -> {
            assertThat(manuscripts.of(key).item()).isEmpty();
            var item = saving.save(Notes.typing(key, "page", 0, "Saved"), Notes.form("Saved"));
            assertThat(manuscripts.of(key).item()).contains(item);
        });
        EDITOR.does(() -> assertThat(manuscripts.of(key).item())
                .as("another person's text of that name")
                .isEmpty());
    }

    @Test
    void whoeverBeganFromAnOlderRevisionIsToldOfTheNewestOne() {
        var item = note("First words");
        EDITOR.does(() -> drafting.save(item.id(), 1, Notes.form("Second words"), Optional.empty()));
        WRITER.does(() -> {
            var manuscript = manuscripts.of(item.id());
            assertThat(manuscripts.newerThan(manuscript, 1))
                    .hasValueSatisfying(
                            newest -> assertThat(newest.authorName()).isEqualTo("editor"));
            assertThat(manuscripts.newerThan(manuscript, 2)).isEmpty();
            assertThat(manuscripts.newerThan(manuscripts.begun("note", BOSTON), 0))
                    .isEmpty();
        });
    }

    @Test
    void theFormIsTheNewestRevisionUnlessAnotherIsAskedFor() {
        var item = note("First words");
        WRITER.does(() -> {
            drafting.save(item.id(), 1, Notes.form("Second words"), Optional.empty());
            var manuscript = manuscripts.of(item.id());
            assertThat(manuscripts.form(manuscript)).containsEntry("title", "Second words");
            assertThat(manuscripts.form(manuscript, 1)).containsEntry("title", "First words");
            assertThatThrownBy(() -> manuscripts.form(manuscript, 3)).isInstanceOf(NoSuchContent.class);
            assertThat(manuscripts.form(manuscripts.begun("note", BOSTON)))
                    .containsEntry("title", "")
                    .containsEntry("day", "");
        });
    }

    @Test
    void onlyWhatReadersSeeIsPublished() {
        var item = note("Draft");
        EDITOR.does(() -> {
            assertThat(manuscripts.published(manuscripts.of(item.id()))).isEmpty();
            saving.publish(item);
            drafting.save(item.id(), 1, Notes.form("Another draft"), Optional.empty());
            assertThat(manuscripts.published(manuscripts.of(item.id())))
                    .map(Revision::title)
                    .contains("Draft");
            CORE.get(Publishing.class).withdraw(item.id());
            assertThat(manuscripts.published(manuscripts.of(item.id()))).isEmpty();
        });
    }

    @Test
    void anAddressIsChosenWhenItIsNotTheTitlesOrReadersKnowIt() {
        var titled = note("Its own title");
        var wished = WRITER.does(
                () -> drafting.create("note", BOSTON, Notes.form("Its own title"), Optional.of(new Slug("wished"))));
        EDITOR.does(() -> {
            assertThat(manuscripts.of(titled.id()).chosenSlug()).isEmpty();
            assertThat(manuscripts.of(wished.id()).chosenSlug()).isEqualTo("wished");
            saving.publish(titled);
            assertThat(manuscripts.of(titled.id()).chosenSlug()).isEqualTo("its-own-title");
        });
    }

    @Test
    void aPersonMayDoWhatTheirRoleAndTheItemAllow() {
        var workflow = CORE.get(Workflow.class);
        var item = note("Who may what");
        EDITOR.does(() -> {
            var fresh = manuscripts.begun("note", BOSTON);
            assertThat(workflow.may(fresh, Act.PUBLISH)).isTrue();
            assertThat(workflow.may(fresh, Act.WITHDRAW)).isFalse();
            assertThat(workflow.may(manuscripts.of(item.id()), Act.WITHDRAW)).isFalse();
            saving.publish(item);
            assertThat(workflow.may(manuscripts.of(item.id()), Act.WITHDRAW)).isTrue();
        });
        WRITER.does(() -> {
            assertThat(workflow.may(manuscripts.begun("note", BOSTON), Act.PUBLISH))
                    .isFalse();
            assertThat(workflow.may(manuscripts.of(item.id()), Act.SAVE)).isTrue();
            assertThat(workflow.may(manuscripts.of(item.id()), Act.WITHDRAW)).isFalse();
        });
        READER.does(() ->
                assertThat(workflow.may(manuscripts.of(item.id()), Act.SAVE)).isFalse());
    }
}
