package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;

/**
 * Turns passwords into Argon2id hashes and compares them.
 *
 * <p>19 MiB and two passes are OWASP's recommendation; Shiro's default of 64 MiB for each would not fit the small heap
 * the suite runs in. A hash carries its parameters, so raising them later leaves old hashes valid.
 */
@ApplicationScoped
public class Passwords {

    /** A hash of nothing anybody knows, to spend the same time on an e-mail address without an account. */
    static final String NOBODYS =
            "$shiro2$argon2id$v=19$t=2,m=19456,p=1$6ZGLKvJqYuXfeGP0HsJ4cQ$uAB61iEYahqaOtJrTyLTQrZ8/yWKjJDQrdnZWJ4RY2M";

    private static final DefaultHashService ARGON2 = new DefaultHashService();
    private static final DefaultPasswordService COMPARING = new DefaultPasswordService();

    private final Turnstile turnstile = new Turnstile(2, 8, Duration.ofSeconds(2));

    private final LongAdder comparisons = new LongAdder();

    public String hash(String password) {
        return turnstile.pass(() -> new Shiro2CryptFormat().format(ARGON2.computeHash(request(password))));
    }

    public boolean matches(String password, String hash) {
        return turnstile.pass(() -> {
            comparisons.increment();
            return COMPARING.passwordsMatch(normal(password), hash);
        });
    }

    /** How many hashes were computed to compare them: what a wrong guess costs. */
    long comparisons() {
        return comparisons.sum();
    }

    /** The same letters typed on another keyboard must give the same hash. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** Shiro reads these numbers as text. */
    private static HashRequest request(String password) {
        return new HashRequest.Builder()
                .setSource(normal(password))
                .setAlgorithmName("argon2id")
                .addParameter("Argon2.iterations", "2")
                .addParameter("Argon2.memoryKib", "19456")
                .addParameter("Argon2.parallelism", "1")
                .build();
    }
}
