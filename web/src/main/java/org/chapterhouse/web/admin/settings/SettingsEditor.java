package org.chapterhouse.web.admin.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapterhouse.form.FormData;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.setting.InvalidSettings;
import org.chapterhouse.setting.KnownSettings;
import org.chapterhouse.setting.OpenSettings;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.setting.SettingsDraft;
import org.chapterhouse.setting.StaleSettings;
import org.chapterhouse.setting.TryingOut;
import org.chapterhouse.text.Secret;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.form.PostedForm;
import org.chapterhouse.web.admin.form.RecordForm;
import org.chapterhouse.web.admin.form.SecretField;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.web.admin.screen.SettingsAddress;
import org.jspecify.annotations.Nullable;

/**
 * The form of any settings, derived from their record and bound to a map of texts. It is read as a record when it is saved; what
 * stands in the way is told, and nothing that was typed is lost. A secret goes in only.
 */
@Named
@ViewScoped
public class SettingsEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TRY_OUT = "try-out";

    @Inject
    private transient SettingsDesk desk;

    @Inject
    private transient TryingOut tryingOut;

    @Inject
    private transient AdminFrame adminFrame;

    @Inject
    private transient Moments moments;

    @Inject
    private transient HttpServletRequest request;

    private int base;
    private boolean stale;
    private Map<String, Object> form = new LinkedHashMap<>();
    private final Map<String, SecretField> secrets = new LinkedHashMap<>();
    private NotSaved notSaved = NotSaved.nothing();
    private String tried = "";
    private boolean triedInVain;

    @PostConstruct
    void open() {
        var opened = opened();
        var known = opened.place().settings();
        base = opened.base();
        form = FormData.toForm(opened.document(), known.fields());
        known.secrets().forEach(name -> secrets.put(name, secret(opened, name)));
        if (FacesContext.getCurrentInstance().isPostback()) {
            takeOver(known, new PostedForm(request));
        }
    }

    /** The page was open while its session ended: it goes on as it stands in the browser. */
    private void takeOver(KnownSettings<?> known, PostedForm posted) {
        stale = base != posted.base();
        base = posted.base();
        form = posted.values(known.fields(), form);
    }

    private SecretField secret(OpenSettings opened, String name) {
        var kept = Optional.ofNullable(opened.secrets().get(name));
        return SecretField.of(
                kept,
                kept.map(state -> moments.casual(
                                state.setAt(), adminFrame.getSite().zone()))
                        .orElse(""));
    }

    private OpenSettings opened() {
        return desk.open(id(), adminFrame.getSite());
    }

    private String id() {
        return Objects.requireNonNullElse(request.getParameter("settings"), "");
    }

    // ---- what the page does

    public @Nullable String save() {
        var read = FormData.toJson(form, opened().place().settings().fields());
        if (!read.errors().isEmpty()) {
            notSaved = NotSaved.inTheWay(read.errors());
            return null;
        }
        try {
            desk.save(id(), adminFrame.getSite(), new SettingsDraft(base, read.json(), typed(), cleared()));
            return address().outcome() + "&done=saved";
        } catch (InvalidSettings e) {
            notSaved = NotSaved.inTheWay(e.findings());
        } catch (StaleSettings e) {
            stale = true;
            notSaved = NotSaved.refused(Refusal.of(e).words());
        } catch (ChapterhouseException e) {
            notSaved = NotSaved.refused(Refusal.of(e).words());
        }
        return null;
    }

    /** Somebody saved meanwhile: puts this over theirs, knowingly. */
    public @Nullable String overwrite() {
        base = opened().base();
        stale = false;
        return save();
    }

    /** Has what is saved do what it is for; what is typed stays as it is. */
    public void tryOut() {
        try {
            var answer = tryingOut.tryOut(id(), adminFrame.getSite());
            tried = answer.words().in(Speech.ofScreens());
            triedInVain = !answer.hasWorked();
        } catch (ChapterhouseException e) {
            tried = Refusal.of(e).words();
            triedInVain = true;
        }
    }

    public String discard() {
        return address().outcome();
    }

    private Map<String, Secret> typed() {
        var typed = new LinkedHashMap<String, Secret>();
        secrets.forEach((name, field) -> field.replacement().ifPresent(secret -> typed.put(name, secret)));
        return typed;
    }

    private Set<String> cleared() {
        return secrets.entrySet().stream()
                .filter(secret -> secret.getValue().isCleared())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    // ---- what the page shows

    public RecordForm getRecord() {
        var known = opened().place().settings();
        return RecordForm.ofSettings(known.fields(), known.words(Speech.ofScreens()), form, notSaved.errors(), secrets);
    }

    /** What stands on the button by which they are tried out; empty where they cannot be. */
    public String getTryOut() {
        var known = opened().place().settings();
        return known.settings().tryOut().isPresent()
                ? known.words(Speech.ofScreens()).label(TRY_OUT)
                : "";
    }

    public String getTryOutHelp() {
        return opened().place()
                .settings()
                .words(Speech.ofScreens())
                .help(TRY_OUT)
                .orElse("");
    }

    /** What came of it, as long as this screen is looked at. */
    public String getTried() {
        return tried;
    }

    public boolean isTriedInVain() {
        return triedInVain;
    }

    public NotSaved getNotSaved() {
        return notSaved;
    }

    public boolean isStale() {
        return stale;
    }

    public int getBase() {
        return base;
    }

    public String getHeading() {
        return opened().place().settings().words(Speech.ofScreens()).title();
    }

    public String getPlugin() {
        return opened().place().settings().name().in(Speech.ofScreens());
    }

    /** Where they hold, as one says it. */
    public String getWhere() {
        return opened().place()
                .site()
                .map(site -> "They hold on " + site.name() + " alone.")
                .orElse("They hold on every site.");
    }

    public String getListUrl() {
        return SettingsAddress.list(adminFrame.getSite());
    }

    public String getHistoryUrl() {
        return opened().newest().isEmpty() ? "" : address().history();
    }

    /** Where the form is sent: a session that ended in the meantime must not forget what is edited. */
    public String getQuery() {
        return address().query();
    }

    private SettingsAddress address() {
        return new SettingsAddress(id(), adminFrame.getSite());
    }

    public String getDone() {
        return switch (Objects.requireNonNullElse(request.getParameter("done"), "")) {
            case "saved" -> "Saved.";
            case "restored" -> "The older version is restored. Secrets stay as they were.";
            default -> "";
        };
    }
}
