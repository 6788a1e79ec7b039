package org.chapterhouse.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.SignIn;
import org.chapterhouse.security.SignInRefused;
import org.chapterhouse.security.TooBusy;
import org.chapterhouse.security.TooManyAttempts;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.guard.ReturnPath;
import org.chapterhouse.web.guard.SignedInFilter;

/** The sign-in page. */
public class SignInPage extends AccountServlet {

    private static final long serialVersionUID = 1L;

    private static final String NOT_SET_UP = "Chapterhouse has not been set up yet."
            + " Open the set-up link that was printed where Chapterhouse was started.";

    @Inject
    transient SignIn signIn;

    @Inject
    transient Accounts accounts;

    @Inject
    transient CurrentUser currentUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReturnPath to = ReturnPath.of(request.getParameter(ReturnPath.PARAMETER));
        if (currentUser.account().isPresent() && request.getParameter(SignedInFilter.AGAIN) == null) {
            goTo(response, to.value());
            return;
        }
        draw(response, HttpServletResponse.SC_OK, "sign-in", form("", to, List.of(), notice(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReturnPath to = ReturnPath.of(request.getParameter(ReturnPath.PARAMETER));
        String email = typed(request, "email").strip();
        String password = typed(request, "password");
        List<FieldError> missing = missing(email, password);
        if (!missing.isEmpty()) {
            draw(response, SC_UNPROCESSABLE, "sign-in", form(email, to, missing, ""));
            return;
        }
        try {
            signIn.signIn(email, password, request, response);
            goTo(response, to.value());
        } catch (SignInRefused | TooManyAttempts | TooBusy e) {
            Refusal refusal = Refusal.of(e);
            refusal.begin(response);
            FieldError error = new FieldError("email", refusal.words());
            draw(response, refusal.status(), "sign-in", form(email, to, List.of(error), ""));
        }
    }

    private String notice(HttpServletRequest request) {
        if (accounts.needsSetUp()) {
            return NOT_SET_UP;
        }
        return request.getParameter(SignOutAct.SIGNED_OUT) == null ? "" : "You are signed out.";
    }

    private static List<FieldError> missing(String email, String password) {
        List<FieldError> missing = new ArrayList<>();
        if (email.isEmpty()) {
            missing.add(new FieldError("email", "Enter your e-mail address."));
        }
        if (password.isEmpty()) {
            missing.add(new FieldError("password", "Enter your password."));
        }
        return missing;
    }

    private static AccountForm form(String email, ReturnPath to, List<FieldError> errors, String notice) {
        return new AccountForm(Map.of("email", email, ReturnPath.PARAMETER, to.value()), errors, notice);
    }
}
