package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.chapterhouse.platform.Beans;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.search.SearchSource;

/** What readers find of a plugin besides its content: each source can be asked at any time. */
record OwnSearchSources(Plugin plugin) {

    /** Also before there is anything. */
    void check(Core core) {
        plugin.searchSources()
                .forEach(source -> assertThatCode(() -> checkAnswer(core, source))
                        .as("the source '" + source + "', asked for every document there is")
                        .doesNotThrowAnyException());
    }

    private static void checkAnswer(Core core, SearchSource source) {
        assertThat(source.handler().handle(core.get(Beans.class), true))
                .extracting(document -> document.key())
                .doesNotHaveDuplicates();
    }
}
