package org.chapterhouse.security.internal;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.apache.shiro.util.ThreadState;

/**
 * Says who a request under {@code /admin} comes from. Nothing outside of it ever has a session.
 *
 * <p>A session that is brought without its {@linkplain SessionSecret secret}, or whose account was disabled or got another password since is ended here, before anything can use it.
 */
public class SubjectFilter implements Filter {

    @Inject
    Subjects subjects;

    @Inject
    AccountStore accounts;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ThreadState state =
                new SubjectThreadState(subject((HttpServletRequest) request, (HttpServletResponse) response));
        state.bind();
        try {
            chain.doFilter(request, response);
        } finally {
            state.restore();
        }
    }

    private Subject subject(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null && !SessionSecret.isShown(session, request)) {
            subjects.endSession(request);
        }
        Subject subject = subjects.of(request, response);
        if (!subject.isAuthenticated() || isLive(subject)) {
            return subject;
        }
        subjects.endSession(request);
        return subjects.of(request, response);
    }

    private boolean isLive(Subject subject) {
        SignedInAs who = subject.getPrincipals().oneByType(SignedInAs.class);
        return who != null && accounts.live(who).isPresent();
    }
}
