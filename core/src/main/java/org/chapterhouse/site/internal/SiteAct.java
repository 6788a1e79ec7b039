package org.chapterhouse.site.internal;

import java.util.Locale;
import org.chapterhouse.audit.AuditAct;

/** What the audit trail tells of sites. */
public enum SiteAct implements AuditAct {
    CREATED,
    CHANGED;

    @Override
    public String word() {
        return "site." + name().toLowerCase(Locale.ROOT);
    }
}
