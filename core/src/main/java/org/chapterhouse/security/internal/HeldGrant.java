package org.chapterhouse.security.internal;

import org.apache.shiro.authz.Permission;
import org.chapterhouse.security.Grant;

/** A grant as Shiro sees it. Anything that was not asked in three checked parts is refused. */
record HeldGrant(Grant grant) implements Permission {

    @Override
    public boolean implies(Permission other) {
        return other instanceof AskedPermission question && grant.allows(question.asked());
    }
}
