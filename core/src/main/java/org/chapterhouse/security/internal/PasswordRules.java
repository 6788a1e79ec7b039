package org.chapterhouse.security.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.problem.Message;

/**
 * What a password must be: long, and not the first thing anybody would try. No rules about digits or signs, which make
 * passwords harder to remember and no harder to guess.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** Words that, with a few digits around them, make up most of the long passwords in leaked lists. */
    private static final List<String> TRIED_FIRST = List.of(
            "password",
            "passwort",
            "contrasena",
            "chapterhouse",
            "letmein",
            "welcome",
            "iloveyou",
            "qwerty",
            "qwertz",
            "azerty",
            "asdfgh",
            "zxcvbn",
            "1q2w3e4r",
            "abc123",
            "abcdef",
            "123456",
            "654321",
            "111111",
            "000000",
            "admin",
            "administrator",
            "changeme",
            "secret",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "dragon",
            "monkey",
            "master",
            "trustno1",
            "correcthorsebatterystaple");

    private PasswordRules() {}

    /** What stands against the password, if anything. */
    public static Optional<Message> findingOn(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Message.of(PasswordRules.class, "password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Message.of(PasswordRules.class, "password.long", LONGEST));
        }
        if (isEmail(password, email) || isTriedFirst(password)) {
            return Optional.of(Message.of(PasswordRules.class, "password.tried-first"));
        }
        return Optional.empty();
    }

    private static boolean isEmail(String password, String email) {
        String typed = password.strip().toLowerCase(Locale.ROOT);
        return !email.isEmpty() && (typed.equals(email) || rest(typed, email).length() < 4);
    }

    private static boolean isTriedFirst(String password) {
        String rest = password.toLowerCase(Locale.ROOT);
        if (rest.codePoints().distinct().count() < 5) {
            return true;
        }
        for (String word : TRIED_FIRST) {
            rest = rest(rest, word);
        }
        return rest.replaceAll("[\\d\\s\\p{Punct}]", "").length() < 4;
    }

    private static String rest(String text, String without) {
        return text.replace(without, "");
    }
}
