package org.chapterhouse.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chapterhouse.web.WebTemplates;
import org.chapterhouse.web.site.StaticFiles;
import org.junit.jupiter.api.Test;

class AccountTemplatesTest {

    @Test
    void whatWasTypedSurvivesAnErrorAndStaysText() {
        String page = draw("sign-in", Map.of("email", "\"><script>alert(1)</script>", "to", "/admin/x"), "email");
        assertThat(page)
                .doesNotContain("<script")
                .contains("value=\"&#34;>&lt;script>")
                .contains("value=\"/admin/x\"");
    }

    @Test
    void anErrorIsSaidAtTheTopAndBesideItsField() {
        String page = draw("sign-in", Map.of(), "email");
        assertThat(page)
                .contains("<title>Error: Sign in")
                .contains("class=\"error-summary\"")
                .contains("<a href=\"#email\">Change it.</a>")
                .contains("aria-describedby=\"email-error\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void aFreshFormHasNoErrors() {
        String page = draw("set-up", Map.of("token", "t0ken"));
        assertThat(page)
                .doesNotContain("error-summary")
                .doesNotContain("aria-invalid")
                .contains("value=\"t0ken\"")
                .contains("autocomplete=\"new-password\"");
    }

    @Test
    void theClosedPageIsDrawn() {
        assertThat(draw("set-up-closed", Map.of())).contains("This link does not work");
    }

    private static String draw(String template, Map<String, String> typed, String... wrong) {
        List<FieldError> errors = List.of(wrong).stream()
                .map(field -> new FieldError(field, "Change it."))
                .toList();
        return WebTemplates.of("account")
                .draw(template, Map.of("form", new AccountForm(typed, errors, ""), "assets", new StaticFiles()))
                .markup();
    }
}
