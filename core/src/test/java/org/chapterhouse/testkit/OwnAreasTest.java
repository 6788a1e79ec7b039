package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.chapterhouse.bakesales.BakeSalesPlugin;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.security.Area;
import org.chapterhouse.security.Verb;
import org.junit.jupiter.api.Test;

/** An area that nobody can read of, or that belongs to somebody else, is told of. */
class OwnAreasTest {

    private record Guards(String id, List<Area> areas) implements Plugin {}

    private static OwnAreas of(Plugin plugin) {
        return new OwnAreas(plugin, new PluginFiles(plugin.getClass()));
    }

    @Test
    void anAreaWithItsWordsIsFine() {
        of(new BakeSalesPlugin()).check();
    }

    @Test
    void missingWordsAreNamed() {
        var areas =
                of(new Guards("bake-sales", List.of(Area.of("bake-sales.oven").may(Verb.VIEW))));
        assertThat(areas.missing(MessageFile.of(BakeSalesPlugin.class, Locale.ENGLISH)))
                .containsExactly("area.oven.label", "area.oven.help");
    }

    @Test
    void anAreaOfAnotherIsNamed() {
        var areas = of(new Guards("raffles", List.of(Area.of("bake-sales.till").may(Verb.VIEW))));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(areas::check)
                .withMessageContaining("bake-sales.till");
    }
}
