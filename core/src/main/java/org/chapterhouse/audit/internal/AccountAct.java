package org.chapterhouse.audit.internal;

import java.util.Locale;
import org.chapterhouse.audit.AuditAct;
import org.chapterhouse.security.AccountChanged;

/** What happens to accounts: {@code account.signed-in}. */
public enum AccountAct implements AuditAct {
    SET_UP,
    CREATED,
    GRANTED,
    REVOKED,
    PASSWORD_CHANGED,
    DISABLED,
    SIGNED_IN,
    SIGNED_OUT;

    public static AccountAct of(AccountChanged.Kind what) {
        return switch (what) {
            case SET_UP -> SET_UP;
            case CREATED -> CREATED;
            case GRANTED -> GRANTED;
            case REVOKED -> REVOKED;
            case PASSWORD_CHANGED -> PASSWORD_CHANGED;
            case DISABLED -> DISABLED;
            case SIGNED_IN -> SIGNED_IN;
            case SIGNED_OUT -> SIGNED_OUT;
        };
    }

    @Override
    public String word() {
        return "account." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
