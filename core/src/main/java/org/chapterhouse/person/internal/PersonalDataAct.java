package org.chapterhouse.person.internal;

import java.util.Locale;
import org.chapterhouse.audit.AuditAct;

/** What was done with what is held of somebody; never of whom. */
public enum PersonalDataAct implements AuditAct {
    SEARCHED,
    EXPORTED,
    ERASED;

    @Override
    public String word() {
        return "personal-data." + name().toLowerCase(Locale.ROOT);
    }
}
