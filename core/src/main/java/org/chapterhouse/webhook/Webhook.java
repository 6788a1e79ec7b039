package org.chapterhouse.webhook;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;

/**
 * An address that a service outside calls by itself: {@code /hooks/<plugin>/<name>}, and {@code /hooks/<plugin>/<name>/<chapter>} for
 * the site of a chapter.
 *
 * <pre>{@code
 * Webhook.of("calendar").checkedBy(CalendarSignature.class).takenBy(Shifts.class, Shifts::take)
 * }</pre>
 *
 * <p>A genuine call is answered as soon as it is kept. Taking it is a job: one transaction, tried again when it fails, without
 * any permission.
 */
public final class Webhook {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String name;
    private final Class<? extends CallCheck> check;
    private final Handler<Call, Boolean> handler;

    private Webhook(String name, Class<? extends CallCheck> check, Handler<Call, Boolean> handler) {
        this.name = name;
        this.check = check;
        this.handler = handler;
    }

    /** @param name lower-case words joined by hyphens, each once in a plugin */
    public static Beginning of(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a webhook's name is lower-case words joined by hyphens, not " + name);
        }
        return new Beginning(name);
    }

    /** A webhook of which it is not yet said who checks its calls: there is none without. */
    public record Beginning(String name) {

        public Checked checkedBy(Class<? extends CallCheck> bean) {
            return new Checked(name, bean);
        }
    }

    /** A webhook of which it is not yet said who takes what it is told. */
    public record Checked(String name, Class<? extends CallCheck> check) {

        public <B> Webhook takenBy(Class<B> bean, BiConsumer<? super B, ? super Call> work) {
            return new Webhook(name, check, Handler.doing(bean, work));
        }
    }

    public String name() {
        return name;
    }

    @HouseOnly
    public Class<? extends CallCheck> check() {
        return check;
    }

    @HouseOnly
    public Handler<Call, Boolean> handler() {
        return handler;
    }
}
