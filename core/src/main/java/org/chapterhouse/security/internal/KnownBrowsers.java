package org.chapterhouse.security.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser remembers of the people who have signed in with it: for each a random name of the browser, signed with a
 * secret of the account.
 *
 * <p>It names nobody, opens nothing and is worth ten attempts at a password. The secret is the account's stamp, so that
 * a changed password makes all of an account's browsers strangers again.
 */
public record KnownBrowsers(List<Token> tokens) {

    public static final KnownBrowsers NONE = new KnownBrowsers(List.of());

    /** People who share a computer. */
    private static final int MOST = 5;

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    record Token(String name, String signature) {

        boolean isSignedBy(UUID stamp) {
            return MessageDigest.isEqual(
                    signature.getBytes(StandardCharsets.US_ASCII),
                    KnownBrowsers.signature(name, stamp).getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public String toString() {
            return name + "." + signature;
        }
    }

    /** What a cookie says; nothing when it was not written by {@link #toString()}. */
    public static KnownBrowsers read(String written) {
        var tokens = new ArrayList<Token>();
        for (var part : written.split("~", MOST + 1)) {
            var token = WRITTEN.matcher(part);
            if (token.matches() && tokens.size() < MOST) {
                tokens.add(new Token(token.group(1), token.group(2)));
            }
        }
        return new KnownBrowsers(List.copyOf(tokens));
    }

    /** The browser's name, if this account has signed in with it. */
    Optional<String> knownTo(UUID stamp) {
        return tokens.stream()
                .filter(token -> token.isSignedBy(stamp))
                .map(Token::name)
                .findFirst();
    }

    /** The same with a new name for this account, which comes first. */
    public KnownBrowsers with(UUID stamp) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var next = new ArrayList<>(List.of(new Token(name, signature(name, stamp))));
        tokens.stream()
                .filter(token -> !token.isSignedBy(stamp))
                .limit(MOST - 1L)
                .forEach(next::add);
        return new KnownBrowsers(List.copyOf(next));
    }

    private static String signature(String name, UUID stamp) {
        try {
            var key = ByteBuffer.allocate(16)
                    .putLong(stamp.getMostSignificantBits())
                    .putLong(stamp.getLeastSignificantBits())
                    .array();
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("browser " + name).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** As it stands in a cookie. */
    @Override
    public String toString() {
        return tokens.stream().map(Token::toString).collect(Collectors.joining("~"));
    }
}
