package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.chapterhouse.bakesales.BakeSalesPlugin;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.Message;
import org.chapterhouse.setting.Settings;
import org.chapterhouse.setting.Tried;
import org.junit.jupiter.api.Test;

/** Settings without words, or of somebody else's record, are told of. */
class OwnSettingsTest {

    private static final Message OUCH = Message.of(OwnSettingsTest.class, "ouch");

    /** Lies in no plugin of that name. */
    public record Ovens(int hot) {}

    private record Decides(String id, List<Settings<?>> settings) implements Plugin {}

    private static OwnSettings of(Plugin plugin) {
        return new OwnSettings(plugin, new PluginFiles(plugin.getClass()));
    }

    @Test
    void settingsWithTheirWordsAreFine() {
        of(new BakeSalesPlugin()).check();
    }

    @Test
    void missingWordsAreNamed() {
        var ovens = of(new Decides("ovens", List.of(Settings.of("heat", Ovens.class))));
        assertThat(ovens.missing(Locale.ENGLISH))
                .containsExactly("plugin.title", "settings.heat.title", "settings.heat.hot.label");
    }

    @Test
    void aButtonWithoutWordsIsNamed() {
        var heat = Settings.of("heat", Ovens.class).triedOutBy(Object.class, (any, trial) -> Tried.worked(OUCH));
        assertThat(of(new Decides("ovens", List.of(heat))).missing(Locale.ENGLISH))
                .contains("settings.heat.try-out.label");
    }

    @Test
    void aRecordOfSomebodyElseIsNamed() {
        var plugin = new Decides("ovens", new BakeSalesPlugin().settings());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> of(plugin).check())
                .withMessageContaining("org.chapterhouse.bakesales");
    }
}
