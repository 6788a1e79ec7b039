package org.chapterhouse.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.NewAccount;
import org.chapterhouse.security.SetUpRefused;
import org.chapterhouse.security.SignIn;
import org.chapterhouse.security.SignInRefused;
import org.chapterhouse.security.TooBusy;
import org.chapterhouse.security.TooManyAttempts;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.guard.ReturnPath;

/** The set-up link's page: names the organisation and makes its first administrator, once. */
public class SetUpPage extends AccountServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Accounts accounts;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = typed(request, "token");
        if (accounts.opensSetUp(token)) {
            draw(response, HttpServletResponse.SC_OK, "set-up", form(Map.of("token", token), List.of()));
        } else {
            closed(response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!accounts.opensSetUp(typed(request, "token"))) {
            closed(response);
            return;
        }
        String organisation = typed(request, "organisation").strip();
        NewAccount administrator =
                new NewAccount(typed(request, "email"), typed(request, "displayName"), typed(request, "password"));
        List<FieldError> errors = errors(organisation, administrator);
        if (!errors.isEmpty()) {
            draw(response, SC_UNPROCESSABLE, "set-up", form(typed(request), errors));
            return;
        }
        setUp(request, response, organisation, administrator);
    }

    private void setUp(
            HttpServletRequest request, HttpServletResponse response, String organisation, NewAccount administrator)
            throws IOException {
        try {
            accounts.setUp(typed(request, "token"), organisation, administrator);
            signIn(request, response, administrator);
        } catch (SetUpRefused e) {
            closed(response);
        } catch (TooBusy e) {
            Refusal refusal = Refusal.of(e);
            refusal.begin(response);
            List<FieldError> errors = List.of(new FieldError("organisation", refusal.words()));
            draw(response, refusal.status(), "set-up", form(typed(request), errors));
        }
    }

    /** They have just typed the password: no need to ask for it again, unless something is in the way. */
    private void signIn(HttpServletRequest request, HttpServletResponse response, NewAccount administrator) {
        try {
            signIn.signIn(administrator.email(), administrator.password(), request, response);
        } catch (SignInRefused | TooManyAttempts | TooBusy e) {
            goTo(response, ReturnPath.HOME.signInUrl());
            return;
        }
        goTo(response, ReturnPath.HOME.value());
    }

    private void closed(HttpServletResponse response) throws IOException {
        draw(response, HttpServletResponse.SC_NOT_FOUND, "set-up-closed", form(Map.of(), List.of()));
    }

    private static List<FieldError> errors(String organisation, NewAccount administrator) {
        List<FieldError> errors = new ArrayList<>();
        if (organisation.isEmpty()) {
            errors.add(new FieldError("organisation", "Enter the name of your organisation."));
        } else if (organisation.length() > 200) {
            errors.add(new FieldError("organisation", "The name is longer than 200 characters. Shorten it."));
        }
        administrator
                .faults()
                .forEach((field, message) -> errors.add(new FieldError(field, message.in(Speech.ofScreens()))));
        return errors;
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        return Map.of(
                "token", typed(request, "token"),
                "organisation", typed(request, "organisation"),
                "displayName", typed(request, "displayName"),
                "email", typed(request, "email"));
    }

    private static AccountForm form(Map<String, String> typed, List<FieldError> errors) {
        return new AccountForm(typed, errors, "");
    }
}
