package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.workflow.Newsroom.BOSTON;
import static org.chapterhouse.workflow.Newsroom.DENVER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.publication.References;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What leads to what is noted with each save and each publication, and told to whoever may know of it. */
class ReferencesTest {

    private static final Core CORE = Newsroom.open();
    private static final Writer BOSTONIAN = Writer.with("bostonian", RoleId.EDITOR, BOSTON, CORE);
    private static final Writer DENVERITE = Writer.with("denverite", RoleId.EDITOR, DENVER, CORE);

    private final References references = CORE.get(References.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private static ContentItem drafted(String type, JsonObject content) {
        return BOSTONIAN.does(() -> CORE.get(Drafting.class).create(type, BOSTON, content, Optional.empty()));
    }

    private static ContentItem saved(ContentItem item, JsonObject content, Optional<Slug> slug) {
        return BOSTONIAN.does(
                () -> CORE.get(Drafting.class).save(item.id(), item.draft().number(), content, slug));
    }

    private static ContentItem published(ContentItem item) {
        return BOSTONIAN.does(
                () -> CORE.get(Publishing.class).publish(item.id(), item.draft().number()));
    }

    private static void withdrawn(ContentItem item) {
        BOSTONIAN.does(() -> CORE.get(Publishing.class).withdraw(item.id()));
    }

    private static JsonObject pointer(String title, ContentId... targets) {
        return pointer(title, "", targets);
    }

    private static JsonObject pointer(String title, String text, ContentId... targets) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add(
                        "more",
                        Json.createArrayBuilder(List.of(targets).stream()
                                .map(ContentId::toString)
                                .toList()))
                .add("text", text)
                .build();
    }

    private static String link(String address) {
        return "<p>See <a href=\"" + address + "\">there</a>.</p>";
    }

    private List<String> uses(Writer writer, ContentItem item) {
        return writer.does(() -> references.of(item.id()).stream()
                .map(use -> use.by().title() + (use.live() ? " live" : "") + (use.draft() ? " draft" : ""))
                .toList());
    }

    @Test
    void aDraftIsNotedAtOnceAndReadersPageWhenItIsPublished() {
        var note = published(drafted("note", Notes.form("Noted")));
        var pointer = drafted("pointer", pointer("Pointing", note.id()));
        assertThat(uses(BOSTONIAN, note)).containsExactly("Pointing draft");

        var live = published(pointer);
        assertThat(uses(BOSTONIAN, note)).containsExactly("Pointing live draft");

        var without = saved(live, pointer("Pointing"), Optional.empty());
        assertThat(uses(BOSTONIAN, note)).as("readers still see the link").containsExactly("Pointing live");
        published(without);
        assertThat(uses(BOSTONIAN, note)).isEmpty();

        withdrawn(published(saved(without, pointer("Pointing", note.id()), Optional.empty())));
        assertThat(uses(BOSTONIAN, note)).containsExactly("Pointing draft");
    }

    @Test
    void ofDraftsElsewhereNobodyIsTold() {
        var note = published(drafted("note", Notes.form("Known everywhere")));
        drafted("pointer", pointer("A secret pointer", note.id()));
        published(drafted("pointer", pointer("An open pointer", note.id())));
        assertThat(uses(DENVERITE, note)).containsExactly("An open pointer live draft");
        assertThat(uses(BOSTONIAN, note)).containsExactly("An open pointer live draft", "A secret pointer draft");
    }

    @Test
    void aLinkInATextMeansWhatIsThere() {
        var note = published(drafted("note", Notes.form("In the text")));
        var address = "/chapters/boston" + note.path().orElseThrow();
        published(drafted("pointer", pointer("By its address", link(address + "?from=here#end"))));
        published(drafted("pointer", pointer("In full", link("http://localhost:8080" + address + "/"))));
        published(
                drafted("pointer", pointer("Elsewhere", link("https://example.org" + address) + link("/nobody/here"))));
        assertThat(uses(BOSTONIAN, note)).containsExactly("By its address live draft", "In full live draft");
    }

    @Test
    void anAddressMeansWhatItMeantAlsoAfterThatHasMoved() {
        var note = published(drafted("note", Notes.form("Before the move")));
        var address = "/chapters/boston" + note.path().orElseThrow();
        var pointer = published(drafted("pointer", pointer("Follows", link(address))));
        var moved = published(saved(note, Notes.form("Before the move"), Optional.of(new Slug("after-it"))));
        var other = published(drafted("note", Notes.form("Takes its place")));
        published(saved(other, Notes.form("Takes its place"), Optional.of(new Slug("before-the-move"))));

        published(saved(pointer, pointer("Follows on", link(address)), Optional.empty()));
        assertThat(references.meant(pointer.id())).isEqualTo(Map.of(address, moved.id()));
        var anew = published(drafted("pointer", pointer("Comes later", link(address))));
        assertThat(references.meant(anew.id())).isEqualTo(Map.of(address, other.id()));
    }

    @Test
    void whatLeadsToItselfIsNoUse() {
        var pointer = drafted("pointer", pointer("Round"));
        saved(pointer, pointer("Round", pointer.id()), Optional.empty());
        assertThat(uses(BOSTONIAN, pointer)).isEmpty();
    }

    @Test
    void aPageIsSavedWhateverItLeadsTo() {
        var hostile = link("/%zz")
                + link("/chapters/nowhere/x")
                + link("/?q=%00")
                + link("//evil.example/x")
                + link("/a/../b");
        var pointer = published(drafted("pointer", pointer("Anywhere", hostile, ContentId.random())));
        assertThat(references.meant(pointer.id())).isEmpty();
    }
}
