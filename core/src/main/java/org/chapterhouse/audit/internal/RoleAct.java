package org.chapterhouse.audit.internal;

import org.chapterhouse.audit.AuditAct;

/** What happens to roles. */
public enum RoleAct implements AuditAct {
    GREW;

    @Override
    public String word() {
        return "role.grew";
    }
}
