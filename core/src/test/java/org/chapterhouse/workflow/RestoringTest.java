package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.workflow.Newsroom.BOSTON;
import static org.chapterhouse.workflow.Newsroom.DENVER;

import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.revision.Revisions;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RestoringTest {

    private static final Core CORE = Newsroom.open();
    private static final Writer WRITER = Writer.with("writer", RoleId.WRITER, BOSTON, CORE);
    private static int items;

    private final Restoring restoring = CORE.get(Restoring.class);
    private final Drafting drafting = CORE.get(Drafting.class);
    private final WorkingCopies copies = CORE.get(WorkingCopies.class);
    private final Slug chosen = new Slug("chosen-" + ++items);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    /** Spanish, at an address somebody chose, saved twice. */
    private ContentId changed() {
        return WRITER.does(() -> {
            var item = drafting.create(
                    "note",
                    BOSTON,
                    Notes.form("First words"),
                    Optional.of(chosen),
                    Optional.of(Locale.forLanguageTag("es")));
            return drafting.save(item.id(), 1, Notes.form("Second words"), Optional.of(chosen))
                    .id();
        });
    }

    @Test
    void anOlderRevisionBecomesTheNewestAndNoneIsLost() {
        var id = changed();
        WRITER.does(() -> {
            var item = restoring.restore(id, 1);
            assertThat(item.draft().number()).isEqualTo(3);
            assertThat(item.draft().title()).isEqualTo("First words");
            assertThat(item.draft().slug()).isEqualTo(chosen);
            assertThat(item.draft().language()).isEqualTo(Locale.forLanguageTag("es"));
            assertThat(CORE.get(Revisions.class).history(id)).hasSize(3);
            assertThat(copies.find(CopyKey.of(id))).isEmpty();
        });
    }

    @Test
    void whatSaysTheSameAlreadyIsNotSavedAgain() {
        var id = changed();
        WRITER.does(() -> assertThat(restoring.restore(id, 2).draft().number()).isEqualTo(2));
    }

    @Test
    void whatIsTypedAndNotSavedComesFirst() {
        var id = changed();
        WRITER.does(() -> {
            copies.keep(Notes.typing(CopyKey.of(id), "page", 2, "Third words"));
            assertThatThrownBy(() -> restoring.restore(id, 1))
                    .isInstanceOf(TypedUpon.class)
                    .hasMessageContaining("'Second words'");
            assertThat(copies.find(CopyKey.of(id))).isPresent();
        });
        Writer.with("colleague", RoleId.WRITER, BOSTON, CORE)
                .does(() -> assertThat(restoring.restore(id, 1).draft().number())
                        .as("what another person types is theirs alone")
                        .isEqualTo(3));
    }

    @Test
    void whoMayNotSaveRestoresNothing() {
        var id = changed();
        Writer.with("reader", Newsroom.READER, BOSTON, CORE)
                .does(() -> assertThatThrownBy(() -> restoring.restore(id, 1)).isInstanceOf(NotPermitted.class));
        Writer.with("stranger", RoleId.ADMINISTRATOR, DENVER, CORE)
                .does(() -> assertThatThrownBy(() -> restoring.restore(id, 1)).isInstanceOf(NoSuchContent.class));
        WRITER.does(
                () -> assertThat(CORE.get(Contents.class).require(id).draft().number())
                        .isEqualTo(2));
    }

    @Test
    void aRevisionThatNeverWasIsNotRestored() {
        var id = changed();
        WRITER.does(() -> assertThatThrownBy(() -> restoring.restore(id, 9)).isInstanceOf(NoSuchContent.class));
    }
}
