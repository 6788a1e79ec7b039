package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.workflow.Newsroom.BOSTON;
import static org.chapterhouse.workflow.Newsroom.DENVER;

import jakarta.json.Json;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.Statements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private static final int MOST = 12;
    private static final Core CORE = Newsroom.open();
    private static final Writer WRITER = Writer.with("writer", RoleId.WRITER, BOSTON, CORE);

    private final Keeping keeping = CORE.get(Keeping.class);
    private final Manuscripts manuscripts = CORE.get(Manuscripts.class);
    private final WorkingCopies copies = CORE.get(WorkingCopies.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private static ContentId saved(String title) {
        return WRITER.does(() -> CORE.get(Drafting.class).create("note", BOSTON, Notes.form(title), Optional.empty()))
                .id();
    }

    private boolean isKept(Typing typing) {
        return WRITER.does(() -> {
            keeping.keep(typing);
            var manuscript = manuscripts.of(typing.key());
            assertThat(keeping.isUnsaved(manuscript))
                    .isEqualTo(copies.find(typing.key()).isPresent());
            return keeping.isUnsaved(manuscript);
        });
    }

    @Test
    void whatSaysNoMoreThanTheDraftIsNoUnsavedText() {
        var key = CopyKey.of(saved("A title"));
        var again = Notes.form("A title");
        assertThat(isKept(Notes.typing(key, "page", 1, "A title"))).isFalse();
        assertThat(isKept(Notes.typing(key, "page", 1, "Another title"))).isTrue();
        assertThat(isKept(new Typing(key, new EditorPage("page", ""), 1, again, "an-address", "")))
                .as("another address")
                .isTrue();
        assertThat(isKept(new Typing(key, new EditorPage("page", ""), 1, again, "", "es")))
                .as("another language")
                .isTrue();
        assertThat(isKept(new Typing(key, new EditorPage("page", ""), 1, again, "", "en")))
                .as("taken back")
                .isFalse();
    }

    /** Everybody who types asks this every other second. */
    @Test
    void keepingAsksLittle() {
        var key = CopyKey.of(saved("A title"));
        WRITER.does(() -> {
            var asked = Statements.of(() -> keeping.keep(Notes.typing(key, "page", 1, "A longer title")));
            assertThat(asked).hasSizeLessThanOrEqualTo(MOST);
            assertThat(asked)
                    .filteredOn(statement -> statement.contains(" from account where"))
                    .hasSize(1);
        });
    }

    @Test
    void whatMeansTheSameSaysNoMore() {
        var key = CopyKey.of(saved("A title"));
        var spaced = Json.createObjectBuilder(Notes.form("A title"))
                .add("text", "<p></p>")
                .build();
        assertThat(isKept(new Typing(key, new EditorPage("page", ""), 1, spaced, "", "")))
                .isFalse();
    }

    @Test
    void whatDoesNotFitIsKept() {
        var key = CopyKey.of(saved("A title"));
        var odd = Json.createObjectBuilder(Notes.form("A title"))
                .add("day", "no day")
                .build();
        assertThat(isKept(new Typing(key, new EditorPage("page", ""), 1, odd, "", "")))
                .isTrue();
    }

    @Test
    void whatWasBegunFromAnOlderRevisionIsKeptThoughItSaysTheSame() {
        var id = saved("A title");
        WRITER.does(() -> CORE.get(Drafting.class).save(id, 1, Notes.form("Newer"), Optional.empty()));
        assertThat(isKept(Notes.typing(CopyKey.of(id), "page", 1, "Newer"))).isTrue();
    }

    @Test
    void anUntouchedNewTextIsNotKept() {
        var key = Notes.fresh(BOSTON);
        var empty = Json.createObjectBuilder().build();
        assertThat(isKept(new Typing(key, new EditorPage("page", ""), 0, empty, "", "")))
                .isFalse();
        assertThat(isKept(Notes.typing(key, "page", 0, "Begun"))).isTrue();
    }

    @Test
    void nothingIsKeptForWhoMayNotSeeOrBeginIt() {
        var key = CopyKey.of(saved("Of Boston"));
        var fresh = Notes.fresh(BOSTON);
        Writer.with("stranger", RoleId.ADMINISTRATOR, DENVER, CORE).does(() -> {
            assertThatThrownBy(() -> keeping.keep(Notes.typing(key, "page", 1, "Mine")))
                    .isInstanceOf(NoSuchContent.class);
            assertThatThrownBy(() -> keeping.keep(Notes.typing(fresh, "page", 0, "Mine")))
                    .isInstanceOf(NotPermitted.class);
        });
        Writer.with("reader", Newsroom.READER, BOSTON, CORE)
                .does(() -> assertThatThrownBy(() -> keeping.keep(Notes.typing(fresh, "page", 0, "Mine")))
                        .isInstanceOf(NotPermitted.class));
    }
}
