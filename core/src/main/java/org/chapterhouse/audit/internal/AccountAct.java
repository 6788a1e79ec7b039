package org.chapterhouse.audit.internal;

import java.util.Locale;
import org.chapterhouse.audit.AuditAct;
import org.chapterhouse.security.AccountChanged;

/** What happens to accounts: {@code account.signed-in}. */
public record AccountAct(AccountChanged.Kind what) implements AuditAct {

    @Override
    public String word() {
        return "account." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
