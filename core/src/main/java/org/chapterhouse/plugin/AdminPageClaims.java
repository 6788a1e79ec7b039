package org.chapterhouse.plugin;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.plugin.Admission.Unfit;
import org.chapterhouse.screen.AdminPage;
import org.chapterhouse.screen.AdminPages;

/** Whether a plugin says of each of its screens what one needs for it, and brings no other. */
record AdminPageClaims(String plugin, Brought brought) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @param views those in its jar */
    void check(Set<String> views) {
        var declared = new HashSet<String>();
        for (var page : brought.adminPages()) {
            if (!WORD.matcher(page.name()).matches()) {
                throw new Unfit("left-out.screen-name", page.name());
            }
            var view = AdminPages.FOLDER + plugin + "/" + page.name() + ".xhtml";
            if (!declared.add(view)) {
                throw new Unfit("left-out.screen-twice", page.name());
            }
            if (!views.contains(view)) {
                throw new Unfit("left-out.screen-view", page.name(), "META-INF/resources" + view);
            }
            check(page);
        }
        views.stream()
                .filter(view -> !declared.contains(view))
                .sorted()
                .findFirst()
                .ifPresent(view -> {
                    throw new Unfit("left-out.view", view);
                });
    }

    private void check(AdminPage page) {
        var permit = page.permit().orElseThrow(() -> new Unfit("left-out.screen-open", page.name()));
        var isOfAType = brought.types().stream().anyMatch(type -> type.id().equals(permit.area()));
        var isOfAnArea = brought.areas().stream()
                .anyMatch(
                        area -> area.id().equals(permit.area()) && area.verbs().containsKey(permit.verb()));
        if (!isOfAType && !isOfAnArea) {
            throw new Unfit("left-out.screen-permit", page.name(), permit.area(), permit.verb());
        }
    }
}
