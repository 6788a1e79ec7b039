package org.chapterhouse.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chapterhouse.security.SignIn;

/** Ends the session. Only a form can do it: a link would let any page sign people out. */
public class SignOutAct extends AccountServlet {

    private static final long serialVersionUID = 1L;

    static final String SIGNED_OUT = "signed-out";

    @Inject
    transient SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        signIn.signOut(request);
        goTo(response, "/admin/sign-in?" + SIGNED_OUT);
    }
}
