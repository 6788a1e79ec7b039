package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapterhouse.plugin.PluginCatalog;

/** A core in which every plugin takes part. Else the reason is told as an administrator would read it, and nothing further is tried. */
final class TakingPart {

    private TakingPart() {}

    static Core start() {
        return checked(Core.start());
    }

    static Core checked(Core core) {
        try {
            assertThat(core.get(PluginCatalog.class).leftOut())
                    .as("plugins that the suite leaves out when it starts")
                    .isEmpty();
            return core;
        } catch (AssertionError e) {
            core.close();
            throw e;
        }
    }
}
