package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.chapterhouse.platform.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * What the launcher printed in the set-up link. Only its hash is kept; without one, set-up is closed.
 */
@ApplicationScoped
public class SetUpToken {

    private final byte @Nullable [] expected;

    @Inject
    SetUpToken(Configuration configuration) {
        expected = configuration.setUpToken().map(SetUpToken::hash).orElse(null);
    }

    /** For the container's proxy. */
    protected SetUpToken() {
        expected = null;
    }

    public boolean matches(String typed) {
        return expected != null && MessageDigest.isEqual(expected, hash(typed));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
