package org.chapterhouse.visitor.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chapterhouse.platform.Configuration;

/**
 * Signs what a form carries, with the key that whoever started the suite gave to all its nodes: who reads the database cannot forge one.
 * Without such a key there is one of this start alone, and a form that was drawn before a restart has to be sent twice.
 */
@ApplicationScoped
public class FormKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] OF_THIS_START = new byte[32];

    static {
        new SecureRandom().nextBytes(OF_THIS_START);
    }

    @Inject
    Configuration configuration;

    /** @param purpose what it is signed for; the same text has another signature for another purpose */
    public byte[] sign(String purpose, String text) {
        var key = configuration
                .secretKey()
                .map(secret -> mac(secret.getBytes(StandardCharsets.UTF_8), "forms"))
                .orElse(OF_THIS_START);
        return mac(key, purpose + "\n" + text);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
