package org.chapterhouse.setting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.text.Secret;

/**
 * Seals secrets with the key that whoever started the suite gave: AES-256-GCM. What is sealed for one place cannot be opened at
 * another, so that nobody who can write to the database moves it to where it would be sent elsewhere.
 */
@ApplicationScoped
class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_BYTES = 6;

    @Inject
    Configuration configuration;

    private final SecureRandom random = new SecureRandom();

    /**
     * @param key the name of the key, which tells nothing of it
     * @param text what can be kept anywhere
     */
    record Sealed(String key, String text) {}

    Sealed seal(Secret secret, String place) {
        var key = configuration.secretKey().orElseThrow(NoKey::new);
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place);
            var sealed = cipher.doFinal(secret.value().getBytes(StandardCharsets.UTF_8));
            var whole =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return new Sealed(nameOf(key), Base64.getEncoder().encodeToString(whole.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /** What the key of this server is called. */
    Optional<String> keyName() {
        return configuration.secretKey().map(SecretBox::nameOf);
    }

    /** What was sealed; nothing where it was with another key, for another place, or has been touched since. */
    Optional<Secret> open(Sealed sealed, String place) {
        return configuration
                .secretKey()
                .filter(key -> nameOf(key).equals(sealed.key()))
                .flatMap(key -> opened(key, sealed.text(), place));
    }

    private static Optional<Secret> opened(String key, String text, String place) {
        var whole = Base64.getDecoder().decode(text);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, whole, place);
            var opened = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new Secret(new String(opened, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException touched) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, String key, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(
                mode,
                new SecretKeySpec(digest("seal:" + key), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String nameOf(String key) {
        return HexFormat.of().formatHex(digest("name:" + key), 0, NAME_BYTES);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
