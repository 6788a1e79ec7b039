package org.chapterhouse.web.admin.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chapterhouse.revision.RevisionDiff;
import org.chapterhouse.setting.KnownSettings;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.setting.SettingsVersion;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.form.Difference;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.web.admin.screen.SettingsAddress;

/** Every change of settings: who, when, what it was before. Of a secret it says that it changed. */
@Named
@RequestScoped
public class SettingsHistory {

    @Inject
    SettingsDesk desk;

    @Inject
    AdminFrame adminFrame;

    @Inject
    Moments moments;

    @Inject
    HttpServletRequest request;

    private String title = "";
    private List<Version> versions = List.of();
    private boolean areOlderKept;

    /**
     * One change.
     *
     * @param newest whether it is what holds
     * @param changes against the version before, or against what is usual
     * @param secrets what became of secrets, in sentences
     */
    public record Version(
            int number, String who, String when, boolean newest, List<Difference> changes, List<String> secrets) {}

    @PostConstruct
    void read() {
        var site = adminFrame.getSite();
        var known = desk.open(getId(), site).place().settings();
        title = known.words(Speech.ofScreens()).title();
        var history = desk.history(getId(), site);
        var found = new ArrayList<Version>();
        for (var index = 0; index < history.size(); index++) {
            var version = history.get(index);
            var before = index + 1 < history.size() ? history.get(index + 1).document() : known.blank();
            found.add(new Version(
                    version.number(),
                    version.authorName(),
                    moments.exact(version.createdAt(), site.zone()),
                    index == 0,
                    changes(known, before, version.document()),
                    secrets(known, version)));
        }
        areOlderKept = !history.isEmpty() && history.get(history.size() - 1).number() > 1;
        versions = found;
    }

    private static List<Difference> changes(KnownSettings<?> known, JsonObject before, JsonObject after) {
        var words = known.words(Speech.ofScreens());
        return RevisionDiff.between(known.complete(before), known.complete(after)).changes().stream()
                .map(change -> new Difference(words.label(change.path()), change.before(), change.after()))
                .toList();
    }

    private static List<String> secrets(KnownSettings<?> known, SettingsVersion version) {
        var words = known.words(Speech.ofScreens());
        var said = new ArrayList<String>();
        version.secretsSet().forEach(name -> said.add(words.label(name) + ": typed anew."));
        version.secretsCleared().forEach(name -> said.add(words.label(name) + ": cleared."));
        return said;
    }

    public String getId() {
        return Objects.requireNonNullElse(request.getParameter("settings"), "");
    }

    public String getSite() {
        return adminFrame.getSite().slug();
    }

    public String getTitle() {
        return title;
    }

    public List<Version> getVersions() {
        return versions;
    }

    /** Only the newest are shown. */
    public boolean isOlderKept() {
        return areOlderKept;
    }

    /** The last attempt to restore was in vain. */
    public boolean isRefused() {
        return request.getParameter("refused") != null;
    }

    public String getEditorUrl() {
        return new SettingsAddress(getId(), adminFrame.getSite()).url();
    }
}
