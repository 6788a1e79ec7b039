package org.chapterhouse.health;

import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;

/**
 * Something of a plugin that can be well or not: a service it relies on, a list that must not run out. What it is called stands beside
 * the plugin, as {@code health.<name>.title}.
 *
 * <pre>{@code
 * HealthCheck.of("calendar").doneBy(Calendar.class, Calendar::look)
 * }</pre>
 *
 * <p>It is looked at every few minutes, as work that nobody has ordered: without any permission, and not in a transaction.
 */
public final class HealthCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final String name;
    private final Duration limit;
    private final Handler<HealthCheck, Diagnosis> handler;

    private HealthCheck(String name, Duration limit, Handler<HealthCheck, Diagnosis> handler) {
        this.name = name;
        this.limit = limit;
        this.handler = handler;
    }

    /** @param name lower-case words joined by hyphens, each once in a plugin */
    public static Beginning of(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a health check's name is lower-case words joined by hyphens, not " + name);
        }
        return new Beginning(name, USUAL);
    }

    /** A check of which it is not yet said who looks. */
    public static final class Beginning {

        private final String name;
        private final Duration limit;

        private Beginning(String name, Duration limit) {
            this.name = name;
            this.limit = limit;
        }

        /** How long it may take, a minute at most; ten seconds if nothing is said. What takes longer is told as not well. */
        public Beginning atMost(Duration longest) {
            if (longest.isNegative() || longest.isZero() || longest.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a health check may take up to a minute, not " + longest);
            }
            return new Beginning(name, longest);
        }

        public <B> HealthCheck doneBy(Class<B> bean, Function<? super B, Diagnosis> look) {
            return new HealthCheck(
                    name,
                    limit,
                    Handler.<B, HealthCheck, Diagnosis>answering(bean, (target, check) -> look.apply(target)));
        }
    }

    public String name() {
        return name;
    }

    public Duration limit() {
        return limit;
    }

    @HouseOnly
    public Handler<HealthCheck, Diagnosis> handler() {
        return handler;
    }
}
