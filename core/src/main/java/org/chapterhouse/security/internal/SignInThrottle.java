package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chapterhouse.security.TooBusy;
import org.chapterhouse.security.TooManyAttempts;

/**
 * Slows down whoever guesses passwords: ten for one e-mail address, then one a minute; two hundred for all addresses
 * together, then one a second.
 *
 * <p>An attempt is taken before the password is looked at and given back if it was right, so that many at once cannot
 * slip through. Addresses without an account are counted too: the answer must not tell them apart. Kept in memory, for
 * the {@value #REMEMBERED} addresses tried last; forgotten at a restart.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int FOR_ONE = 10;
    static final int FOR_ALL = 200;
    static final int REMEMBERED = 10_000;
    private static final Duration REFILL_OF_ONE = Duration.ofMinutes(1);
    private static final Duration REFILL_OF_ALL = Duration.ofSeconds(1);

    /** How many attempts were left at that instant. */
    private record Allowance(double left, Instant at) {

        Allowance refilled(Instant now, Duration each, int most) {
            double gained = (double) Duration.between(at, now).toMillis() / each.toMillis();
            return new Allowance(Math.min(most, left + Math.max(0, gained)), now);
        }

        Allowance less(int taken, int most) {
            return new Allowance(Math.min(most, left - taken), at);
        }
    }

    private final Map<String, Allowance> byEmail = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Allowance all = new Allowance(FOR_ALL, Instant.EPOCH);

    private final Clock clock;

    @Inject
    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy, which is never asked for the time. */
    protected SignInThrottle() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** Counts an attempt, or refuses it because there were too many. */
    synchronized void take(String email) {
        Instant now = clock.instant();
        Allowance one = byEmail.getOrDefault(email, new Allowance(FOR_ONE, now)).refilled(now, REFILL_OF_ONE, FOR_ONE);
        all = all.refilled(now, REFILL_OF_ALL, FOR_ALL);
        if (one.left() < 1) {
            throw new TooManyAttempts(1);
        }
        if (all.left() < 1) {
            throw new TooBusy();
        }
        byEmail.put(email, one.less(1, FOR_ONE));
        all = all.less(1, FOR_ALL);
    }

    /** The password was right: this address starts afresh. */
    synchronized void forgive(String email) {
        byEmail.remove(email);
        all = all.less(-1, FOR_ALL);
    }

    /** The attempt never came to a check, so it does not count. */
    synchronized void giveBack(String email) {
        byEmail.computeIfPresent(email, (key, one) -> one.less(-1, FOR_ONE));
        all = all.less(-1, FOR_ALL);
    }

    synchronized int remembered() {
        return byEmail.size();
    }
}
