package org.chapterhouse.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a browser has to show beside the session's id: 128 random bits, of which the session keeps a hash.
 *
 * <p>The server makes its ids of the time, an address in memory and some fifty random bits, and cannot be told otherwise. An
 * id alone therefore opens nothing here.
 */
final class SessionSecret {

    private static final AdminCookie COOKIE = new AdminCookie("chapterhouse-key", "/admin");
    private static final String KEPT = SessionSecret.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionSecret() {}

    static void bind(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        session.setAttribute(KEPT, hash(secret));
        COOKIE.write(secret, request, response);
    }

    /** Whether whoever brings this session is who it was opened for. */
    static boolean isShown(HttpSession session, HttpServletRequest request) {
        return session.getAttribute(KEPT) instanceof String kept
                && COOKIE.read(request)
                        .filter(secret -> MessageDigest.isEqual(
                                kept.getBytes(StandardCharsets.US_ASCII),
                                hash(secret).getBytes(StandardCharsets.US_ASCII)))
                        .isPresent();
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
