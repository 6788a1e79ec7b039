package org.chapterhouse.workflow;

import java.util.Locale;
import org.chapterhouse.audit.AuditAct;

/** What the audit trail tells of content. */
enum ContentAct implements AuditAct {
    CREATED,
    SAVED,
    PUBLISHED,
    WITHDRAWN;

    @Override
    public String word() {
        return "content." + name().toLowerCase(Locale.ROOT);
    }
}
