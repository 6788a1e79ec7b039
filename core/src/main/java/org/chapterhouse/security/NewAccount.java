package org.chapterhouse.security;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.internal.PasswordRules;

/**
 * What somebody typed to become an account. {@link #faults()} says what still stands against it.
 *
 * @param email compared and kept in lower case, without spaces around it
 */
public record NewAccount(String email, String displayName, String password) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    public NewAccount {
        email = tidy(email).toLowerCase(Locale.ROOT);
        displayName = tidy(displayName);
    }

    /** What has to be changed, by the name of the field, in the order of the form; empty if all is well. */
    public Map<String, Message> faults() {
        Map<String, Message> faults = new LinkedHashMap<>();
        if (displayName.isEmpty()) {
            faults.put("displayName", Message.of(NewAccount.class, "account.no-name"));
        } else if (displayName.length() > LONGEST_NAME) {
            faults.put("displayName", Message.of(NewAccount.class, "account.long-name", LONGEST_NAME));
        }
        if (!EMAIL.matcher(email).matches() || email.length() > 254) {
            faults.put("email", Message.of(NewAccount.class, "account.no-email"));
        }
        PasswordRules.findingOn(password, email).ifPresent(finding -> faults.put("password", finding));
        return faults;
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\u2028-\\u202e]+", " ")
                .strip();
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
