package org.chapterhouse.security.internal;

import org.apache.shiro.authc.AuthenticationToken;

/** A sign-in whose password has been checked; the only kind the realm accepts. */
record VerifiedSignIn(SignedInAs who) implements AuthenticationToken {

    private static final long serialVersionUID = 1L;

    @Override
    public Object getPrincipal() {
        return who;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
