package org.chapterhouse.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.KnownArea;
import org.chapterhouse.security.Verb;

/** The settings there are today. Plugins bring them; they are settled once, at the start. */
@ApplicationScoped
@HouseOnly
public class SettingsCatalog {

    @Inject
    @Any
    Instance<HouseSettings> house;

    private volatile Map<String, KnownSettings<?>> known = Map.of();

    /** Says which the plugins bring, in the order in which they are shown; those of the suite itself come first. */
    public void settle(Collection<KnownSettings<?>> settings) {
        var byId = new LinkedHashMap<String, KnownSettings<?>>();
        house.stream()
                .flatMap(own -> own.settings().stream())
                .<KnownSettings<?>>map(SettingsCatalog::ofSuite)
                .sorted(Comparator.comparing(KnownSettings::id))
                .forEach(one -> byId.put(one.id(), one));
        settings.forEach(one -> byId.put(one.id(), one));
        known = byId;
    }

    private static <T extends Record> KnownSettings<T> ofSuite(Settings<T> settings) {
        return new KnownSettings<>(
                KnownSettings.SUITE,
                language -> Message.of(SettingsCatalog.class, "suite").in(language),
                settings);
    }

    public Collection<KnownSettings<?>> all() {
        return known.values();
    }

    public Optional<KnownSettings<?>> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** What whoever changes the settings of a plugin needs, where the plugin says nothing of its own. */
    public static KnownArea area(KnownSettings<?> settings) {
        var plugin = settings.name().in(Locale.ENGLISH);
        return new KnownArea(
                settings.area().may(Verb.EDIT),
                Message.of(SettingsCatalog.class, "area.settings.label", plugin),
                Message.of(SettingsCatalog.class, "area.settings.help"));
    }

    /** @throws IllegalArgumentException when no plugin that is here brings a record of that class */
    @SuppressWarnings("unchecked") // they are told apart by their class
    <T extends Record> KnownSettings<T> of(Class<T> recordType) {
        return known.values().stream()
                .filter(one -> one.settings().recordType().equals(recordType))
                .map(one -> (KnownSettings<T>) one)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no plugin that takes part hands in settings of " + recordType.getName()));
    }
}
