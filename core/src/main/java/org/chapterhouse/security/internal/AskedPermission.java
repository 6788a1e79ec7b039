package org.chapterhouse.security.internal;

import org.apache.shiro.authz.Permission;

/** A question to Shiro whether three parts are permitted. It is only ever asked, never held. */
public record AskedPermission(org.chapterhouse.security.Permission asked) implements Permission {

    @Override
    public boolean implies(Permission other) {
        return false;
    }
}
