package org.chapterhouse.web.admin.plugins;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.form.TypedRecord;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.screen.AdminPages;
import org.chapterhouse.screen.Done;
import org.chapterhouse.screen.Table;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.form.RecordForm;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.OpenPage;
import org.jspecify.annotations.Nullable;

/** The frame of a plugin's page: its name and words, what was done last, what its tags show. */
@Named
@RequestScoped
public class PluginPage {

    @Inject
    HttpServletRequest request;

    @Inject
    AdminFrame adminFrame;

    @Inject
    TableViews tables;

    private final Map<String, List<TableView>> drawn = new HashMap<>();
    private OpenPage open;

    /** Nobody gets here but by the address of a page. */
    @PostConstruct
    void read() {
        open = OpenPage.of(request).orElseThrow(() -> new Malformed("no page of a plugin"));
    }

    public String getTitle() {
        return open.page().title().in(Speech.ofScreens());
    }

    public String getView() {
        return open.page().view();
    }

    public String getPath() {
        return open.page().address();
    }

    /** The page itself: everything in its address that says which of many things is shown. */
    public String getAddress() {
        var id = parameter("id");
        return open.address() + (id.matches("[0-9a-fA-F-]{1,40}") ? "&id=" + id : "");
    }

    /** Where its forms are sent. */
    public String getFormAddress() {
        return getAddress() + "&" + adminFrame.getDrawnForQuery();
    }

    /** One of the plugin's words. */
    public String word(String key) {
        return open.page().word(key).in(Speech.ofScreens());
    }

    /** The same; empty where there is none. */
    public String wordIfAny(String key) {
        var word = word(key);
        return word.equals(key) ? "" : word;
    }

    /** What was done last, as the address says it: only words that are meant for it. */
    public String getDone() {
        var word = parameter("done");
        return word.startsWith(Done.WORDS) ? wordIfAny(word) : "";
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** A table as the only one in a list; before the page is drawn nothing of it is looked at, and no row is read. */
    public List<TableView> shown(String name) {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                ? drawn.computeIfAbsent(name, wanted -> List.of(table(wanted)))
                : List.of();
    }

    private TableView table(String name) {
        return open.page()
                .page()
                .table(name)
                .map(this::view)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the page '" + open.page().page().name() + "' declares no table '" + name + "'"));
    }

    private <R> TableView view(Table<R> table) {
        return tables.of(open, table, request);
    }

    /** @param form how its form is called on the page */
    public RecordForm form(TypedRecord<?> record, String form) {
        var errors = new LinkedHashMap<String, String>();
        record.findings()
                .forEach(finding -> errors.put(finding.path(), finding.message().in(Speech.ofScreens())));
        return new RecordForm(form, record.fields(), record.words(Speech.ofScreens()), record.values(), errors);
    }

    /** After an act of the plugin: on to the page that it names, which says what was done; else this one stays. */
    public @Nullable String after(@Nullable Object answer) throws IOException {
        if (answer instanceof Done done) {
            var here = done.page().isEmpty()
                    ? getAddress()
                    : OpenPage.address(AdminPages.FOLDER + open.page().plugin() + "/" + done.page(), open.site());
            FacesContext.getCurrentInstance().getExternalContext().redirect(here + "&done=" + done.word());
        }
        return null;
    }
}
