package org.chapterhouse.plugin;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.plugin.Admission.Admitted;
import org.chapterhouse.plugin.Admission.Unfit;
import org.chapterhouse.setting.KnownSettings;
import org.chapterhouse.setting.Settings;

/** Whether a plugin's settings can be told from all others. */
final class SettingsClaims {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private SettingsClaims() {}

    static void check(Admitted newcomer, Collection<Admitted> settled) {
        var words = new HashSet<String>();
        var records = settled.stream()
                .flatMap(other -> other.brought().settings().stream())
                .<Class<?>>map(Settings::recordType)
                .collect(Collectors.toSet());
        for (var settings : newcomer.brought().settings()) {
            if (!WORD.matcher(settings.word()).matches()) {
                throw new Unfit("left-out.settings", settings.word());
            }
            if (!words.add(settings.word())) {
                throw new Unfit("left-out.settings-twice", settings.word());
            }
            if (!records.add(settings.recordType())) {
                throw new Unfit(
                        "left-out.settings-record",
                        settings.word(),
                        settings.recordType().getName());
            }
        }
    }

    /** Everything that can fail before anybody decides anything, fails now. */
    static <T extends Record> void tryOut(Settings<T> settings) {
        var known = new KnownSettings<>("plugin", language -> "", settings);
        known.fields();
        known.read(known.blank(), Map.of());
        known.words(Locale.ENGLISH).title();
    }
}
