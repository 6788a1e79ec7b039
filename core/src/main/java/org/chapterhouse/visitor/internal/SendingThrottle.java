package org.chapterhouse.visitor.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chapterhouse.visitor.SendingLimit;

/**
 * Slows down whoever sends a form again and again.
 *
 * <p>A sender is told apart by a digest of their address, under a key that is made at each start and never leaves memory: nobody can tell
 * an address by it, and nothing is written down. Kept for the {@value #REMEMBERED} senders that came last.
 */
@ApplicationScoped
public class SendingThrottle {

    static final int REMEMBERED = 10_000;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = key();
    private final Clock clock;

    private record Allowance(double left, Instant at) {

        private Allowance refilled(Instant now, SendingLimit limit) {
            var gained = (double) Duration.between(at, now).toMillis()
                    / limit.oneMoreAfter().toMillis();
            return new Allowance(Math.min(limit.atOnce(), left + Math.max(0, gained)), now);
        }
    }

    private final Map<String, Allowance> bySender = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    SendingThrottle(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy, which is never asked for the time. */
    protected SendingThrottle() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static SecretKeySpec key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Whether a sender may send a form once more, which then counts. */
    public boolean mayPass(String form, String address, SendingLimit limit) {
        var sender = digest(form + "\n" + address);
        var now = clock.instant();
        synchronized (bySender) {
            var allowance = bySender.getOrDefault(sender, new Allowance(limit.atOnce(), now))
                    .refilled(now, limit);
            var passes = allowance.left() >= 1;
            bySender.put(sender, new Allowance(allowance.left() - (passes ? 1 : 0), now));
            return passes;
        }
    }

    int remembered() {
        synchronized (bySender) {
            return bySender.size();
        }
    }

    private String digest(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
