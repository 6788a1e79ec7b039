package org.chapterhouse.setting.internal;

import java.util.Locale;
import org.chapterhouse.audit.AuditAct;

/** What happens to settings: {@code settings.changed}. */
public enum SettingsAct implements AuditAct {
    CHANGED,
    RESTORED,
    TRIED_OUT;

    @Override
    public String word() {
        return "settings." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
