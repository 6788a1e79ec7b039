package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;

/**
 * Turns passwords into Argon2id hashes and compares them.
 *
 * <p>19 MiB and two passes are OWASP's recommendation; Shiro's default of 64 MiB for each would not fit the small heap
 * the suite runs in. A hash carries its parameters, so raising them later leaves old hashes valid.
 */
@ApplicationScoped
public class Passwords {

    /** A hash of nothing anybody knows, to spend the same time on an e-mail address without an account. */
    static final String NOBODYS = "$shiro2$argon2id$v=19$t=2,m=19456,p=1$@@SALT@@";

    private final PasswordService argon2 = argon2();
    private final Turnstile turnstile = new Turnstile(2, 8, Duration.ofSeconds(2));

    public String hash(String password) {
        return turnstile.pass(() -> argon2.encryptPassword(normal(password)));
    }

    public boolean matches(String password, String hash) {
        return turnstile.pass(() -> argon2.passwordsMatch(normal(password), hash));
    }

    /** The same letters typed on another keyboard must give the same hash. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static PasswordService argon2() {
        DefaultHashService hashes = new DefaultHashService();
        hashes.setDefaultAlgorithmName("argon2id");
        hashes.setParameters(Map.of("Argon2.iterations", 2, "Argon2.memoryKib", 19456, "Argon2.parallelism", 1));
        DefaultPasswordService service = new DefaultPasswordService();
        service.setHashService(hashes);
        return service;
    }
}
