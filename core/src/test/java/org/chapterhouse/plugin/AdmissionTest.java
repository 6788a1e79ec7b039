package org.chapterhouse.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.plugin.BadStrangers.brings;
import static org.chapterhouse.plugin.BadStrangers.other;
import static org.chapterhouse.plugin.BadStrangers.type;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.chapterhouse.plugin.Admission.Candidate;
import org.chapterhouse.plugin.BadStrangers.Brings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad plugin among good ones is left out alone, and says why. */
class AdmissionTest {

    private static final Candidate HOUSE = candidate(
            "house.jar",
            "org.chapterhouse.plugins.notes.NotesPlugin",
            () -> new Brings("notes", List.of(type("note", "/notes/{day:yyyy}/{slug}", "/notes", "/feeds/notes.rss"))));

    private static Admission admission(List<Candidate> candidates) {
        return Admission.of(candidates, bean -> true);
    }

    private static Candidate candidate(String jar, String className, Supplier<Plugin> plugin) {
        return new Candidate(jar, className, plugin);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.chapterhouse.plugin.BadStrangers#all")
    void whoBreaksARuleIsLeftOutAlone(String what, Supplier<Plugin> stranger, String reason) {
        var late = candidate(
                "late.jar",
                "net.late.LatePlugin",
                () -> new Brings("late", List.of(type("late", "/late/{slug}", "/late", "/feeds/late.rss"))));
        var admission = admission(List.of(candidate("a-stranger.jar", "net.stranger.P", stranger), late, HOUSE));
        assertThat(admission.admitted()).extracting(Admission.Admitted::id).containsExactly("late", "notes");
        assertThat(admission.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.jar()).isEqualTo("a-stranger.jar");
            assertThat(left.reason().toString()).contains(reason).endsWith(".");
            assertThat(left.in(Locale.forLanguageTag("es")))
                    .startsWith("CH-026 El complemento «a-stranger.jar» quedó fuera");
            assertThat(left.toString()).startsWith("CH-026 The plugin 'a-stranger.jar' was left out");
        });
    }

    @Test
    void ofTwoTypesOfOneStrangerBothAreLeftOutWhenOneIsBad() {
        var admission = admission(List.of(
                HOUSE,
                candidate(
                        "stranger.jar",
                        "net.stranger.P",
                        brings(type("fine", "/f/{slug}", "/f", "/f.rss"), other("/x/{slug}", "/notes", "/x.rss")))));
        assertThat(admission.admitted()).hasSize(1);
    }

    @Test
    void ofTwoWithOneIdWhoLiesInThePackageOfThatNameStays() {
        var admission = admission(List.of(
                candidate("flags.jar", "net.stranger.flags.Flags", () -> new Brings("night-vigils", List.of())),
                candidate(
                        "vigils.jar", "net.stranger.nightvigils.Vigils", () -> new Brings("night-vigils", List.of()))));
        assertThat(admission.admitted()).extracting(Admission.Admitted::jar).containsExactly("vigils.jar");
        assertThat(admission.leftOut())
                .singleElement()
                .asString()
                .contains("'flags.jar'", "'vigils.jar' is the plugin");
    }

    @Test
    void twoPluginsInOnePackageWouldShareTheirTables() {
        var admission = admission(List.of(
                candidate("one.jar", "net.stranger.One", () -> new Brings("one", List.of())),
                candidate("two.jar", "net.stranger.Two", () -> new Brings("two", List.of())),
                candidate("three.jar", "net.stranger.three.Three", () -> new Brings("three", List.of()))));
        assertThat(admission.admitted()).extracting(Admission.Admitted::id).containsExactly("one", "three");
        assertThat(admission.leftOut())
                .singleElement()
                .asString()
                .contains("'two.jar'", "It lies in the package net.stranger, as 'one.jar' does");
    }
}
