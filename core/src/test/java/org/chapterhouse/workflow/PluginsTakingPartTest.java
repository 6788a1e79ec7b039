package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.json.Json;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Contents;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.raffles.RafflesPlugin;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where plugins have a say in what is published, their failures are told in their name. */
class PluginsTakingPartTest {

    private static Core core;

    @BeforeAll
    static void start() {
        core = Core.start();
    }

    @AfterAll
    static void stop() {
        core.close();
    }

    private static ContentItem draft(String title) {
        var note = Json.createObjectBuilder()
                .add("title", title)
                .add("day", "2026-05-26")
                .add("text", "<p>What happened.</p>")
                .build();
        return core.get(SystemUser.class)
                .call(() -> core.get(Drafting.class).create("note", Site.NATIONAL, note, Optional.empty()));
    }

    private static void publish(ContentItem item) {
        core.asSystem(
                () -> core.get(Publishing.class).publish(item.id(), item.draft().number()));
    }

    private static boolean isLive(ContentItem item) {
        return core.get(SystemUser.class)
                .call(() -> core.get(Contents.class).require(item.id()))
                .isLive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Breaks the gate", "Breaks the news"})
    void aGateOrObserverThatFailsIsNamedAndNothingIsPublished(String title) {
        var item = draft(title);
        assertThatExceptionOfType(PluginFailed.class)
                .isThrownBy(() -> publish(item))
                .withMessageContaining("CH-213")
                .withMessageContaining("The plugin 'raffles' failed")
                .withRootCauseInstanceOf(IllegalStateException.class);
        assertThat(isLive(item)).isFalse();
    }

    @Test
    void anObserverThatFailsAtWithdrawingIsNamedToo() {
        var item = draft("Stays for good");
        publish(item);
        assertThatExceptionOfType(PluginFailed.class)
                .isThrownBy(() -> core.asSystem(() -> core.get(Publishing.class).withdraw(item.id())))
                .withMessageContaining("'raffles'");
        assertThat(isLive(item)).isTrue();
    }

    /** A plugin that was built for something else than what is here fails by an error. */
    @ParameterizedTest
    @MethodSource
    void whatIsNoExceptionIsAFailureOfThePluginToo(Error error) {
        error.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(RafflesPlugin.class.getName(), "draw", "RafflesPlugin.java", 1)
        });
        assertThatExceptionOfType(PluginFailed.class)
                .isThrownBy(() -> core.get(PluginHomes.class).run(() -> {
                    throw error;
                }))
                .withMessageContaining("'raffles'")
                .withCause(error);
    }

    static Stream<Error> whatIsNoExceptionIsAFailureOfThePluginToo() {
        return Stream.of(new NoSuchMethodError("draw"), new StackOverflowError(), new AssertionError("never"));
    }

    @Test
    void whatFailsOutsideOfPluginsIsNobodyElsesFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> core.get(PluginHomes.class).run(() -> {
                    throw new IllegalStateException("ours");
                }))
                .withMessage("ours");
    }
}
