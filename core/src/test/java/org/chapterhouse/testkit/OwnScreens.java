package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.screen.AdminPage;
import org.chapterhouse.screen.AdminPages;

/** The admin pages of a plugin: each with a permission, a view and words, and no view without a page. */
record OwnScreens(Plugin plugin, PluginFiles files) {

    private static final String VIEWS = "META-INF/resources";

    void check() {
        assertThat(plugin.adminPages())
                .as("admin pages that say what one needs to see them, by .needs(...)")
                .allSatisfy(page -> assertThat(page.permit()).as(page.name()).isPresent());
        var folder = AdminPages.FOLDER + plugin.id();
        assertThat(files.names(VIEWS + folder))
                .as("the views in " + VIEWS + folder + ", one for each admin page")
                .containsExactlyInAnyOrderElementsOf(plugin.adminPages().stream()
                        .map(page -> page.name() + ".xhtml")
                        .toList());
        for (var page : plugin.adminPages()) {
            checkView(page);
            checkWords(page);
        }
    }

    private void checkView(AdminPage page) {
        var view = files.text(VIEWS + AdminPages.FOLDER + plugin.id() + "/" + page.name() + ".xhtml");
        assertThat(new ScreenMarkup(view).faults())
                .as("what the view '" + page.name()
                        + "' must not hold: it would not keep to the policy of the admin or not be" + " accessible")
                .isEmpty();
    }

    private void checkWords(AdminPage page) {
        for (var language : files.languages()) {
            assertThat(missing(page, MessageFile.of(plugin.getClass(), language)))
                    .as("words of the admin page '" + page.name() + "' that are missing in the language '" + language
                            + "'")
                    .isEmpty();
        }
    }

    private List<String> missing(AdminPage page, MessageFile words) {
        var keys = new ArrayList<>(page.words());
        var view = files.text(VIEWS + AdminPages.FOLDER + plugin.id() + "/" + page.name() + ".xhtml");
        keys.addAll(new ScreenMarkup(view).words());
        return keys.stream().filter(words::isMissing).toList();
    }
}
