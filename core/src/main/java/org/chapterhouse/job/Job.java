package org.chapterhouse.job;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;

/**
 * A kind of work that can be ordered, and who does it. What an order says is a record, kept as JSON until it is done; it
 * names things by their ids, since they may have changed by then.
 *
 * <pre>{@code
 * Job.of("remind", Remind.class).doneBy(Reminders.class, Reminders::send)
 * Job.of("tidy-up", TidyUp.class).every(Duration.ofHours(1), new TidyUp()).doneBy(Shifts.class, Shifts::tidyUp)
 * }</pre>
 *
 * <p>What the bean does is one transaction with the end of the order: when it throws, nothing of it is kept and it is tried
 * again. What leaves the database, such as a letter, is ordered there and done by a job of its own.
 *
 * @param <T> what an order says
 */
public final class Job<T extends Record> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int TRIES = 8;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final String name;
    private final Class<T> order;
    private final Optional<Rhythm<T>> rhythm;
    private final int tries;
    private final Duration longest;
    private final Handler<T, Boolean> handler;

    private record Rhythm<T>(Duration pause, T order) {}

    private Job(Beginning<T> beginning, Handler<T, Boolean> handler) {
        this.name = beginning.name;
        this.order = beginning.order;
        this.rhythm = beginning.rhythm;
        this.tries = beginning.tries;
        this.longest = beginning.longest;
        this.handler = handler;
    }

    /**
     * @param name lower-case words joined by hyphens, each once in a plugin
     * @param order what an order says, each class for one job
     */
    public static <T extends Record> Beginning<T> of(String name, Class<T> order) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a job's name is lower-case words joined by hyphens, not " + name);
        }
        return new Beginning<>(name, order);
    }

    /** A job of which it is not yet said who does it. */
    public static final class Beginning<T extends Record> {

        private final String name;
        private final Class<T> order;
        private Optional<Rhythm<T>> rhythm = Optional.empty();
        private int tries = TRIES;
        private Duration longest = LONGEST;

        private Beginning(String name, Class<T> order) {
            this.name = name;
            this.order = order;
        }

        /**
         * Ordered by itself, again and again, as long as the order before is done. What was missed while the suite stood is
         * not made up for.
         *
         * @param pause from one order to the next, a second at least
         * @param order what is ordered
         */
        public Beginning<T> every(Duration pause, T order) {
            if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("a job is ordered once a second at most, not every " + pause);
            }
            rhythm = Optional.of(new Rhythm<>(pause, order));
            return this;
        }

        /** How often it is tried before it waits for a person; {@value #TRIES} times, over a day, if nothing is said. */
        public Beginning<T> tries(int times) {
            if (times < 1) {
                throw new IllegalArgumentException("a job is tried once at least, not " + times + " times");
            }
            tries = times;
            return this;
        }

        /** How long it may take; five minutes if nothing is said. What takes longer counts as failed. */
        public Beginning<T> atMost(Duration longest) {
            this.longest = longest;
            return this;
        }

        /** @param work takes part in a transaction that is there already */
        public <B> Job<T> doneBy(Class<B> bean, BiConsumer<? super B, ? super T> work) {
            return new Job<>(this, Handler.doing(bean, work));
        }
    }

    public String name() {
        return name;
    }

    public Class<T> order() {
        return order;
    }

    /** How often it is ordered by itself, if it is. */
    public Optional<Duration> pause() {
        return rhythm.map(Rhythm::pause);
    }

    @HouseOnly
    public Optional<T> ownOrder() {
        return rhythm.map(Rhythm::order);
    }

    @HouseOnly
    public int tries() {
        return tries;
    }

    @HouseOnly
    public Duration longest() {
        return longest;
    }

    @HouseOnly
    public Handler<T, Boolean> handler() {
        return handler;
    }
}
