package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.workflow.Newsroom.BOSTON;
import static org.chapterhouse.workflow.Newsroom.DENVER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.publication.Linkable;
import org.chapterhouse.publication.Linkable.Target;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whom a link may lead to, and what is said of one that leads to nothing readers see. */
class LinksTest {

    private static final Core CORE = Newsroom.open();
    private static final Writer BOSTONIAN = Writer.with("bostonian", RoleId.EDITOR, BOSTON, CORE);
    private static final Writer DENVERITE = Writer.with("denverite", RoleId.EDITOR, DENVER, CORE);

    private final Linkable linkable = CORE.get(Linkable.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private static ContentItem drafted(Writer writer, String site, JsonObject note) {
        return writer.does(() -> CORE.get(Drafting.class).create("note", site, note, Optional.empty()));
    }

    private static ContentItem published(Writer writer, String site, JsonObject note) {
        var item = drafted(writer, site, note);
        return writer.does(
                () -> CORE.get(Publishing.class).publish(item.id(), item.draft().number()));
    }

    private static JsonObject embargoed(String title) {
        return Json.createObjectBuilder(Notes.form(title))
                .add(
                        "secretUntil",
                        CORE.get(Clock.class).instant().plusSeconds(60).toString())
                .build();
    }

    private List<String> found(Writer writer, String words, String... types) {
        return writer.does(() -> linkable.titled(List.of(types), words, 10).stream()
                .map(Target::title)
                .toList());
    }

    @Test
    void oneFindsWhatOneSeesAndWhatEveryReaderSees() {
        drafted(BOSTONIAN, BOSTON, Notes.form("Harvest draft of Boston"));
        drafted(DENVERITE, DENVER, Notes.form("Harvest draft of Denver"));
        published(DENVERITE, DENVER, Notes.form("Harvest out in Denver"));
        published(DENVERITE, DENVER, embargoed("Harvest under embargo"));
        assertThat(found(BOSTONIAN, "harvest"))
                .containsExactlyInAnyOrder("Harvest draft of Boston", "Harvest out in Denver");
        assertThat(found(DENVERITE, "HARVEST", "note"))
                .containsExactlyInAnyOrder("Harvest draft of Denver", "Harvest out in Denver", "Harvest under embargo");
    }

    @Test
    void onlyTheTypesThatAreAskedForAreFound() {
        drafted(BOSTONIAN, BOSTON, Notes.form("Kind of note"));
        assertThat(found(BOSTONIAN, "kind of", "pointer", "gone-with-its-plugin"))
                .isEmpty();
        assertThat(found(BOSTONIAN, "kind of", "pointer", "note")).containsExactly("Kind of note");
    }

    @Test
    void whatBeginsWithTheWordsComesFirstAndWhatWasWithdrawnLast() {
        var gone = published(BOSTONIAN, BOSTON, Notes.form("Ember gone"));
        BOSTONIAN.does(() -> CORE.get(Publishing.class).withdraw(gone.id()));
        drafted(BOSTONIAN, BOSTON, Notes.form("Ember days"));
        drafted(BOSTONIAN, BOSTON, Notes.form("All the embers"));
        assertThat(found(BOSTONIAN, "ember")).containsExactly("Ember days", "All the embers", "Ember gone");
    }

    @Test
    void wordsAreNoPattern() {
        drafted(BOSTONIAN, BOSTON, Notes.form("100% wool_or\\not"));
        assertThat(found(BOSTONIAN, "100%")).containsExactly("100% wool_or\\not");
        assertThat(found(BOSTONIAN, "l_or\\n")).containsExactly("100% wool_or\\not");
        assertThat(found(BOSTONIAN, "%wool_or\\not")).isEmpty();
    }

    @Test
    void ofWhatOneMayNotSeeNotEvenTheTitleIsTold() {
        var secret = drafted(DENVERITE, DENVER, Notes.form("Nobody's business"));
        assertThat(BOSTONIAN.<Object>does(() -> linkable.of(List.of(secret.id()))))
                .isEqualTo(Map.of());
        assertThat(DENVERITE.<List<String>>does(() -> linkable.of(List.of(secret.id())).values().stream()
                        .map(Target::title)
                        .toList()))
                .containsExactly("Nobody's business");
    }

    private static List<String> warnings(Writer writer, String site, ContentId... targets) {
        var pointer = Json.createObjectBuilder()
                .add("title", "A pointer")
                .add(
                        "more",
                        Json.createArrayBuilder(List.of(targets).stream()
                                .map(ContentId::toString)
                                .toList()))
                .build();
        return writer.does(() ->
                CORE.get(Proofreading.class).proof(CopyKey.ofNew("pointer", site), pointer, "", "").warnings().stream()
                        .map(warning ->
                                warning.path() + ": " + warning.message().in(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void whoeverPublishesIsToldWhatReadersWillNotSee() {
        var out = published(BOSTONIAN, BOSTON, Notes.form("Out"));
        var draft = drafted(BOSTONIAN, BOSTON, Notes.form("Not out"));
        var later = published(BOSTONIAN, BOSTON, embargoed("Out later"));
        var foreign = drafted(DENVERITE, DENVER, Notes.form("Secret of Denver"));
        assertThat(warnings(BOSTONIAN, BOSTON, out.id(), draft.id(), later.id(), foreign.id(), ContentId.random()))
                .containsExactly(
                        "more[1]: It links to “Not out”, which readers do not see at present. The link appears when they do.",
                        "more[2]: It links to “Out later”, which readers do not see at present. The link appears when they do.",
                        "more[3]: It links to something that is gone, or that you cannot see. Readers see no link.",
                        "more[4]: It links to something that is gone, or that you cannot see. Readers see no link.");
        assertThat(warnings(BOSTONIAN, BOSTON, out.id())).isEmpty();
    }
}
