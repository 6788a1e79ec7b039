package org.chapterhouse.launcher;

import java.security.SecureRandom;
import java.util.Base64;

/** A word nobody can guess, safe in an address and in SQL. */
final class Token {

    private static final int BYTES = 32;

    private Token() {}

    static String make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
