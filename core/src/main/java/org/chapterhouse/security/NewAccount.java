package org.chapterhouse.security;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chapterhouse.security.internal.PasswordRules;

/**
 * What somebody typed to become an account. {@link #findings()} says what still stands against it.
 *
 * @param email compared and kept in lower case, without spaces around it
 */
public record NewAccount(String email, String displayName, String password) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    public NewAccount {
        email = tidy(email).toLowerCase(Locale.ROOT);
        displayName = tidy(displayName);
    }

    /** What has to be changed, by the name of the field, in the order of the form; empty if all is well. */
    public Map<String, String> findings() {
        Map<String, String> findings = new LinkedHashMap<>();
        if (displayName.isEmpty()) {
            findings.put("displayName", "Enter your name, as colleagues should see it.");
        } else if (displayName.length() > 100) {
            findings.put("displayName", "The name is longer than 100 characters. Shorten it.");
        }
        if (!EMAIL.matcher(email).matches() || email.length() > 254) {
            findings.put("email", "Enter an e-mail address like name@example.org.");
        }
        PasswordRules.findingOn(password, email).ifPresent(finding -> findings.put("password", finding));
        return findings;
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .strip();
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
