package org.chapterhouse.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.form.Finding;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.setting.internal.SecretStore;
import org.chapterhouse.setting.internal.SettingsAct;
import org.chapterhouse.setting.internal.SettingsWritten;
import org.chapterhouse.setting.internal.VersionStore;
import org.chapterhouse.site.Site;
import org.chapterhouse.text.Secret;

/**
 * Where people see settings and change them. Needs {@code <plugin>.settings:edit} on the site, or on every site for what holds for
 * the whole suite.
 */
@ApplicationScoped
@Transactional
@HouseOnly
public class SettingsDesk {

    private static final int MOST_VERSIONS = 200;

    @Inject
    SettingsCatalog catalog;

    @Inject
    VersionStore versions;

    @Inject
    SecretStore secrets;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    @Inject
    Event<SettingsWritten> written;

    /** What the current user may change on a site; what holds for the whole suite stands with the national one. */
    public List<SettingsPlace<?>> places(Site site) {
        return catalog.all().stream()
                .filter(known -> known.settings().isPerSite() || site.isNational())
                .<SettingsPlace<?>>map(known -> SettingsPlace.of(known, site))
                .filter(place ->
                        currentUser.may(KnownSettings.areaOf(place.settings().plugin()), Verb.EDIT, place.slug()))
                .toList();
    }

    public OpenSettings open(String id, Site site) {
        var place = place(id, site);
        var newest = versions.newest(place);
        var document = newest.map(SettingsVersion::document)
                .map(place.settings()::complete)
                .orElseGet(place.settings()::blank);
        return new OpenSettings(place, document, secrets.states(place), newest);
    }

    /** Newest first. */
    public List<SettingsVersion> history(String id, Site site) {
        return versions.newest(place(id, site), MOST_VERSIONS);
    }

    /**
     * @throws StaleSettings when somebody else has changed them since
     * @throws InvalidSettings when something stands against them
     */
    public void save(String id, Site site, SettingsDraft draft) {
        save(SettingsAct.CHANGED, place(id, site), draft);
    }

    /** Makes an older version the newest; secrets stay as they are. */
    public void restore(String id, Site site, int number) {
        var place = place(id, site);
        var older = versions.find(place, number).orElseThrow(() -> new NoSuchSettings(id + " " + number));
        var base = versions.newest(place).map(SettingsVersion::number).orElse(0);
        save(SettingsAct.RESTORED, place, SettingsDraft.of(base, older.document()));
    }

    SettingsPlace<?> place(String id, Site site) {
        var known = catalog.find(id).orElseThrow(() -> new NoSuchSettings(id));
        var place = SettingsPlace.of(known, site);
        currentUser.require(KnownSettings.areaOf(known.plugin()), Verb.EDIT, place.slug());
        return place;
    }

    private <T extends Record> void save(SettingsAct act, SettingsPlace<T> place, SettingsDraft draft) {
        var newest = versions.newest(place);
        if (newest.map(SettingsVersion::number).orElse(0) != draft.base()) {
            throw new StaleSettings(newest.map(SettingsVersion::authorName).orElse(""));
        }
        var document = checked(place, draft);
        var cleared = draft.cleared().stream()
                .filter(name -> !draft.typed().containsKey(name)
                        && secrets.states(place).containsKey(name))
                .sorted()
                .toList();
        var typed = draft.typed().keySet().stream().sorted().toList();
        if (typed.isEmpty()
                && cleared.isEmpty()
                && newest.filter(last -> last.document().equals(document)).isPresent()) {
            return;
        }
        cleared.forEach(name -> secrets.clear(place, name));
        draft.typed().forEach((name, secret) -> secrets.put(place, name, secret));
        add(act, place, version(draft.base() + 1, document, typed, cleared));
    }

    private SettingsVersion version(int number, JsonObject document, List<String> typed, List<String> cleared) {
        var author = currentUser.present();
        return new SettingsVersion(
                number,
                document,
                typed,
                cleared,
                Optional.of(author.id().value()),
                author.displayName(),
                clock.instant());
    }

    private void add(SettingsAct act, SettingsPlace<?> place, SettingsVersion version) {
        if (!versions.add(place, version)) {
            throw new StaleSettings(
                    versions.newest(place).map(SettingsVersion::authorName).orElse(""));
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("version", String.valueOf(version.number()));
        if (!version.secretsSet().isEmpty()) {
            detail.put("secrets-set", String.join(" ", version.secretsSet()));
        }
        if (!version.secretsCleared().isEmpty()) {
            detail.put("secrets-cleared", String.join(" ", version.secretsCleared()));
        }
        auditTrail.record(act, new AuditSubject("settings", place.setting()), place.slug(), detail);
        written.fire(new SettingsWritten());
    }

    /** The document as the record writes it, without its secrets. */
    private <T extends Record> JsonObject checked(SettingsPlace<T> place, SettingsDraft draft) {
        var known = place.settings();
        try {
            var value = known.read(draft.document(), kept(place, draft));
            var findings = known.findings(value, validator);
            if (!findings.isEmpty()) {
                throw new InvalidSettings(findings);
            }
            return known.withoutSecrets(RecordJson.write(value));
        } catch (JsonShapeMismatch e) {
            throw new InvalidSettings(List.of(Finding.of(e)));
        }
    }

    private Map<String, Secret> kept(SettingsPlace<?> place, SettingsDraft draft) {
        var kept = new LinkedHashMap<>(secrets.all(place));
        draft.cleared().forEach(kept::remove);
        kept.putAll(draft.typed());
        return kept;
    }
}
