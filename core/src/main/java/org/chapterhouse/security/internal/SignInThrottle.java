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
 * <p>So anybody could use up what one address or all have left. A browser with which somebody has signed in before
 * therefore has ten attempts of its own for that address, whatever others do.
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

    /**
     * Whose attempts are counted together.
     *
     * @param shared whether they count among everybody's as well
     */
    record Guesser(String name, boolean shared) {

        static Guesser anybody(String email) {
            return new Guesser(email, true);
        }

        static Guesser knownBrowser(String name) {
            return new Guesser("browser " + name, false);
        }
    }

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

    private final Map<Guesser, Allowance> byGuesser = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Allowance> eldest) {
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
    synchronized void take(Guesser guesser) {
        Instant now = clock.instant();
        Allowance one =
                byGuesser.getOrDefault(guesser, new Allowance(FOR_ONE, now)).refilled(now, REFILL_OF_ONE, FOR_ONE);
        all = all.refilled(now, REFILL_OF_ALL, FOR_ALL);
        if (one.left() < 1) {
            throw new TooManyAttempts(1);
        }
        if (guesser.shared() && all.left() < 1) {
            throw new TooBusy();
        }
        byGuesser.put(guesser, one.less(1, FOR_ONE));
        takeFromAll(guesser, 1);
    }

    /** The password was right: this address, or this browser, starts afresh. */
    synchronized void forgive(Guesser guesser) {
        byGuesser.remove(guesser);
        takeFromAll(guesser, -1);
    }

    /** The attempt never came to a check, so it does not count. */
    synchronized void giveBack(Guesser guesser) {
        byGuesser.computeIfPresent(guesser, (key, one) -> one.less(-1, FOR_ONE));
        takeFromAll(guesser, -1);
    }

    private void takeFromAll(Guesser guesser, int taken) {
        if (guesser.shared()) {
            all = all.less(taken, FOR_ALL);
        }
    }

    synchronized int remembered() {
        return byGuesser.size();
    }
}
