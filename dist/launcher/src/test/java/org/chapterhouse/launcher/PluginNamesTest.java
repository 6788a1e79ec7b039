package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginNamesTest {

    @Test
    void allNamesFollowFromTheId() {
        assertThat(new PluginNames("volunteer-shifts", "org.harborlight").values())
                .containsEntry("package", "org.harborlight.volunteershifts")
                .containsEntry("packagePath", "org/harborlight/volunteershifts")
                .containsEntry("type", "volunteer-shift")
                .containsEntry("Type", "VolunteerShift")
                .containsEntry("Id", "VolunteerShifts")
                .containsEntry("title", "Volunteer shift")
                .containsEntry("titles", "Volunteer shifts");
    }

    @ParameterizedTest
    @CsvSource({"stories,story", "news,news", "press,press", "campus,campus", "events,event", "faq,faq"})
    void oneOfThemIsCalledInTheSingular(String id, String type) {
        assertThat(new PluginNames(id, "org.example").values()).containsEntry("type", type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Events", "events!", "-events", "events-", "two--hyphens", "événements", "../up", "2026"})
    void anIdIsMadeOfWordsAndHyphens(String id) {
        refuses(id, "org.example", "CH-051 The id of a plugin is made of lower-case letters and digits");
    }

    @Test
    void anIdIsNotEndless() {
        refuses("a".repeat(41), "org.example", "CH-051");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org example", "org..example", "org.new", "Org.Example", "org/example"})
    void aPackageIsOneOfJava(String group) {
        refuses("events", group, "is no name of a Java package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "objects", "strings", "contents", "listings", "records"})
    void whatMeansSomethingInJavaIsNoId(String id) {
        refuses(id, "org.example", "means something in Java. Choose another id, such as our-" + id);
    }

    private static void refuses(String id, String group, String words) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new PluginNames(id, group))
                .withMessageContaining(words);
    }
}
