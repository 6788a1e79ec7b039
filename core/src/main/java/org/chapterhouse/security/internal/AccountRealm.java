package org.chapterhouse.security.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/** Answers Shiro's questions from the accounts and grants; read once for as long as the thread works for somebody. */
@Dependent
public class AccountRealm extends AuthorizingRealm {

    @Inject
    HeldGrants grants;

    public AccountRealm() {
        setName("chapterhouse");
        setAuthenticationTokenClass(VerifiedSignIn.class);
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
        setCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return new SimpleAuthenticationInfo(token.getPrincipal(), token.getCredentials(), getName());
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo held = new SimpleAuthorizationInfo();
        for (SignedInAs who : principals.byType(SignedInAs.class)) {
            grants.of(who).forEach(grant -> held.addObjectPermission(new HeldGrant(grant)));
        }
        return held;
    }
}
