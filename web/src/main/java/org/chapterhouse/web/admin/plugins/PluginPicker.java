package org.chapterhouse.web.admin.plugins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.web.admin.form.PickedThings;
import org.chapterhouse.web.admin.screen.OpenPage;

/** A picker of a plugin's page: a small form that leads to the same page, with what was chosen in its address. */
@Named
@RequestScoped
public class PluginPicker {

    @Inject
    PickedThings things;

    @Inject
    HttpServletRequest request;

    private OpenPage open() {
        return OpenPage.of(request).orElseThrow(() -> new Malformed("no page of a plugin"));
    }

    /** On which site it looks. */
    public String getSite() {
        return open().site().slug();
    }

    /** The page, by which it is known where one may look. */
    public String getPage() {
        return open().page().address();
    }

    /** What is chosen, for the script: {@code [{"id": …, "title": …, "about": …}]}. */
    public String chosen(String name, boolean isSite) {
        return things.chosen(open(), name, isSite).toString();
    }

    /** The id of what is chosen; empty where nothing is. */
    public String value(String name, boolean isSite) {
        return things.chosen(open(), name, isSite).stream()
                .map(one -> one.asJsonObject().getString("id"))
                .findFirst()
                .orElse("");
    }

    /** What stays as it is when something else is chosen by this one. */
    public List<TableView.Hidden> others(String name) {
        var others = new ArrayList<>(List.of(new TableView.Hidden("site", getSite())));
        open().picks().forEach((key, id) -> {
            if (!key.equals(PickedThings.PREFIX + name)) {
                others.add(new TableView.Hidden(key, id));
            }
        });
        return others;
    }
}
