package org.chapterhouse.job;

import java.util.Locale;
import org.chapterhouse.audit.AuditAct;

/** What a person does about an order that failed: {@code job.dropped}. */
enum JobAct implements AuditAct {
    ORDERED_AGAIN,
    DROPPED;

    @Override
    public String word() {
        return "job." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
