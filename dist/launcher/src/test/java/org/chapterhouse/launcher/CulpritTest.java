package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CulpritTest {

    private static final Map<String, String> OWNERS = Map.of(
            "net.stranger.ThePlugin", "stranger.jar",
            "net.other.Listener", "other.jar",
            "org.chapterhouse.plugins.pressreleases.PressReleasesPlugin", "house.jar");

    @Test
    void theFieldThatCannotBeFilledLeadsToItsJar() {
        var failure = new IllegalStateException(
                "CDI deployment failure",
                new IllegalStateException(
                        "Unsatisfied dependencies for type Runnable at injection point @Inject net.stranger.ThePlugin.clock"));
        assertThat(Culprit.of(List.of(failure), OWNERS)).hasValueSatisfying(culprit -> {
            assertThat(culprit.jar()).isEqualTo("stranger.jar");
            assertThat(culprit.failure()).isSameAs(failure.getCause());
        });
    }

    @Test
    void aNameWithSlashesAndAProxyLeadToTheirClass() {
        assertThat(jar(new NoClassDefFoundError("Could not initialize net/stranger/ThePlugin$Proxy$_$$_Weld")))
                .isEqualTo("stranger.jar");
    }

    @Test
    void aCallLeadsToItsJarWhenNoWordDoes() {
        var failure = new IllegalStateException("no observatory");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.List", "of", "List.java", 1),
            new StackTraceElement("net.other.Listener", "hears", "Listener.java", 2)
        });
        assertThat(jar(failure)).isEqualTo("other.jar");
    }

    @Test
    void aStrangerIsSuspectedBeforeAPluginOfTheHouse() {
        assertThat(jar(new IllegalStateException(
                        "Ambiguous at org.chapterhouse.plugins.pressreleases.PressReleasesPlugin.clock,"
                                + " possible are: net.stranger.ThePlugin.second")))
                .isEqualTo("stranger.jar");
    }

    @Test
    void nobodyIsBlamedForWhatNamesNoPlugin() {
        assertThat(Culprit.of(List.of(new IllegalStateException("no space in net.strangers.ThePlugin")), OWNERS))
                .isEmpty();
        assertThat(Culprit.of(List.of(), OWNERS)).isEmpty();
    }

    @Test
    void theReasonIsSaidOnce() {
        var failure = new IllegalStateException(
                "Unsatisfied at\n net.stranger.ThePlugin.clock StackTrace -- Unsatisfied at\n\tcall\n\tcall");
        assertThat(Culprit.of(List.of(failure), OWNERS).orElseThrow().reason())
                .endsWith("Unsatisfied at net.stranger.ThePlugin.clock");
    }

    @Test
    void aPartOfJakartaThatTheServerLacksIsCalledThat() {
        var failure = new NoClassDefFoundError("jakarta/mail/Session");
        failure.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("net.stranger.ThePlugin", "send", "ThePlugin.java", 1)});
        assertThat(Culprit.of(List.of(failure), OWNERS).orElseThrow().reason())
                .isEqualTo(
                        "java.lang.NoClassDefFoundError: jakarta/mail/Session; the server has only the parts of Jakarta EE that"
                                + " README names");
    }

    private static String jar(Throwable failure) {
        return Culprit.of(List.of(failure), OWNERS).orElseThrow().jar();
    }
}
