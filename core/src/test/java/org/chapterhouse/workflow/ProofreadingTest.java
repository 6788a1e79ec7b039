package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.workflow.Newsroom.BOSTON;
import static org.chapterhouse.workflow.Newsroom.DENVER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.form.Finding;
import org.chapterhouse.notes.PermitGate;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProofreadingTest {

    private static final Core CORE = Newsroom.open();
    private static final Writer EDITOR = Writer.with("editor", RoleId.EDITOR, BOSTON, CORE);

    private final Proofreading proofreading = CORE.get(Proofreading.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private static ContentType<?> notes() {
        return CORE.get(ContentTypes.class).require("note");
    }

    private static Map<String, Object> form(String title, String day) {
        return new LinkedHashMap<>(Map.of("title", title, "day", day, "secretUntil", "", "text", ""));
    }

    private static JsonObject hidden(String title, Instant until) {
        return Json.createObjectBuilder(Notes.form(title))
                .add("secretUntil", until.toString())
                .build();
    }

    private static Instant in(Duration time) {
        return CORE.get(Clock.class).instant().plus(time);
    }

    private Proof proof(CopyKey key, JsonObject payload) {
        return EDITOR.does(() -> proofreading.proof(key, payload, "", ""));
    }

    @Test
    void whatDoesNotFitItsFieldIsAnErrorThere() {
        assertThat(proofreading.read(notes(), form("A title", "2026-05-26")).errors())
                .isEmpty();
        assertThat(proofreading.read(notes(), form("A title", "no day")).errors())
                .extracting(Finding::path)
                .containsExactly("day");
    }

    @Test
    void whatDoesNotFitIsToldBeforeWhatIsMissing() {
        assertThat(proofreading.findings(notes(), form("", "no day")))
                .extracting(Finding::path)
                .containsExactly("day", "title");
        assertThat(proofreading.findings(notes(), form("", "")))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("title", "day");
        assertThat(proofreading.findings(notes(), form("A title", "2026-05-26")))
                .isEmpty();
    }

    @Test
    void aProofSaysWhatThePageWouldBe() {
        var proof = proof(Notes.fresh(BOSTON), Notes.form("A title"));
        assertThat(proof.title()).isEqualTo("A title");
        assertThat(proof.address()).contains(new SitePath("/notes/2026/a-title"));
        assertThat(proof.times().hiddenUntil()).isEmpty();
        assertThat(proof.times().dated()).hasToString("Optional[2026-05-26]");
    }

    @Test
    void aProofMakesNothing() {
        var key = Notes.fresh(BOSTON);
        proof(key, Notes.form("Only looked at"));
        EDITOR.does(() -> assertThat(CORE.get(Manuscripts.class).of(key).item()).isEmpty());
    }

    @Test
    void whatCannotBePublishedHasNoProof() {
        assertThatThrownBy(() -> proof(Notes.fresh(BOSTON), Notes.form(""))).isInstanceOf(NotPublishable.class);
    }

    @Test
    void whatAGateFindsIsSaidInTheWordsOfTheType() {
        assertThatThrownBy(() -> proof(Notes.fresh(BOSTON), Notes.form(PermitGate.WITHOUT)))
                .isInstanceOfSatisfying(
                        NotPublishable.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                                .containsExactly("boston has no permit."));
    }

    private Outlook outlook(CopyKey key, String title, String slug) {
        return EDITOR.does(() -> proofreading.outlook(key, form(title, "2026-05-26"), slug, ""));
    }

    @Test
    void whatAGateFindsIsKnownWhileOneTypes() {
        var outlook = outlook(Notes.fresh(BOSTON), PermitGate.WITHOUT, "");
        assertThat(outlook.findings())
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .containsExactly("boston has no permit.");
        assertThat(outlook.proof()).isEmpty();
    }

    @Test
    void soIsAnAddressThatIsTaken() {
        EDITOR.does(() -> CORE.get(Saving.class).publish(created(Notes.form("Holds its address"))));
        var other = EDITOR.does(() -> CORE.get(Saving.class).publish(created(Notes.form("Wants another"))));
        assertThat(outlook(CopyKey.of(other.id()), "Wants another", "holds-its-address")
                        .address())
                .hasValueSatisfying(
                        words -> assertThat(words.in(Locale.ENGLISH)).contains("Holds its address"));
        assertThat(outlook(CopyKey.of(other.id()), "Wants another", "").proof()).isPresent();
    }

    @Test
    void anEmbargoAheadHidesAndOneThatIsOverIsTold() {
        var ahead = in(Duration.ofHours(2));
        assertThat(proof(Notes.fresh(BOSTON), hidden("Ahead", ahead)).times().hiddenUntil())
                .contains(ahead);
        var over = in(Duration.ofHours(-2));
        assertThat(proof(Notes.fresh(BOSTON), hidden("Over", over)).times().embargoOverSince())
                .contains(over);
    }

    @Test
    void anEmbargoThatIsOverIsNoNewsWhereReadersSeeTheText() {
        var until = in(Duration.ofHours(2));
        var payload = hidden("Seen", until);
        var item = EDITOR.does(() -> CORE.get(Saving.class).publish(created(payload)));
        var key = CopyKey.of(item.id());
        assertThat(proof(key, hidden("Seen", in(Duration.ofHours(-2)))).times().embargoOverSince())
                .as("readers do not see it yet")
                .isPresent();
        CORE.pass(Duration.ofHours(3));
        assertThat(proof(key, payload).times().embargoOverSince()).isEmpty();
        EDITOR.does(() -> CORE.get(Publishing.class).withdraw(item.id()));
        assertThat(proof(key, payload).times().embargoOverSince())
                .as("readers see it no longer")
                .contains(until);
    }

    private static ContentItem created(JsonObject payload) {
        return CORE.get(Drafting.class).create("note", BOSTON, payload, Optional.empty());
    }

    @Test
    void whatEndsSaysWhen() {
        var vacancy = Json.createObjectBuilder()
                .add("title", "Organiser")
                .add("lastDay", "2026-06-30")
                .build();
        assertThat(proof(CopyKey.ofNew("vacancy", BOSTON), vacancy).times().ending())
                .contains(Instant.parse("2026-07-01T04:00:00Z"));
    }

    @Test
    void nobodyElseGetsAProof() {
        var id = EDITOR.does(() -> created(Notes.form("Of Boston"))).id();
        Writer.with("stranger", RoleId.ADMINISTRATOR, DENVER, CORE).does(() -> {
            assertThatThrownBy(() -> proofreading.proof(CopyKey.of(id), Notes.form("x"), "", ""))
                    .isInstanceOf(NoSuchContent.class);
            assertThatThrownBy(() -> proofreading.proof(Notes.fresh(BOSTON), Notes.form("x"), "", ""))
                    .isInstanceOf(NotPermitted.class);
        });
    }
}
