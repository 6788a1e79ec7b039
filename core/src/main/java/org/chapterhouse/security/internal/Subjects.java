package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.apache.shiro.util.ThreadContext;
import org.apache.shiro.util.ThreadState;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.apache.shiro.web.subject.WebSubject;
import org.chapterhouse.security.Actor;

/** Makes Shiro subjects, binds them to the thread and asks the one that is bound. */
@ApplicationScoped
public class Subjects {

    @Inject
    WebSecurityManager securityManager;

    /** Wired by hand: nothing is looked up by name, nobody is remembered by a cookie. */
    @Produces
    @Singleton
    static WebSecurityManager securityManager(AccountRealm realm) {
        DefaultWebSecurityManager manager = new DefaultWebSecurityManager(realm);
        manager.setRememberMeManager(null);
        return manager;
    }

    /** Who the current thread works for. */
    public Optional<SignedInAs> current() {
        return Optional.ofNullable(ThreadContext.getSubject())
                .filter(Subject::isAuthenticated)
                .map(Subject::getPrincipals)
                .map(principals -> principals.oneByType(SignedInAs.class));
    }

    public boolean permits(AskedPermission question) {
        Subject subject = ThreadContext.getSubject();
        return subject != null && subject.isAuthenticated() && subject.isPermitted(question);
    }

    /** Works as Chapterhouse itself. */
    public <T> T asSystem(Supplier<T> work) {
        return as(SignedInAs.SYSTEM, work);
    }

    /** Works as somebody without a web request. */
    public <T> T as(SignedInAs who, Supplier<T> work) {
        return bound(new SimplePrincipalCollection(who, "chapterhouse"), true, work);
    }

    private <T> T bound(PrincipalCollection who, boolean authenticated, Supplier<T> work) {
        Subject subject = new Subject.Builder(securityManager)
                .principals(who)
                .authenticated(authenticated)
                .sessionCreationEnabled(false)
                .buildSubject();
        ThreadState state = new SubjectThreadState(subject);
        state.bind();
        try {
            return work.get();
        } finally {
            state.restore();
        }
    }

    /** Works without any permission, told as that actor. */
    public <T> T unattended(Actor who, Supplier<T> work) {
        return bound(new SimplePrincipalCollection(who, "chapterhouse"), false, work);
    }

    /** Whose work it is that the thread does for nobody who could sign in. */
    public Optional<Actor> unattended() {
        return Optional.ofNullable(ThreadContext.getSubject())
                .map(Subject::getPrincipals)
                .map(principals -> principals.oneByType(Actor.class));
    }

    /** The subject of a request; a stranger's gets no session whatever happens. */
    WebSubject of(HttpServletRequest request, HttpServletResponse response) {
        WebSubject.Builder builder = new WebSubject.Builder(securityManager, request, response);
        builder.sessionCreationEnabled(false);
        return builder.buildWebSubject();
    }

    /** Opens a session nobody knew before: whatever the browser brought along is ended first. */
    public void openSession(SignedInAs who, HttpServletRequest request, HttpServletResponse response) {
        endSession(request);
        new WebSubject.Builder(securityManager, request, response)
                .buildWebSubject()
                .login(new VerifiedSignIn(who));
        request.changeSessionId();
        SessionSecret.bind(request.getSession(), request, response);
    }

    public void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
