package org.chapterhouse.security.internal;

import java.util.function.Function;
import org.apache.shiro.util.ThreadContext;

/** What is read of somebody once for as long as the thread works for them, and forgotten when it works for another. */
final class OncePerThread<T> {

    private final Class<?> key;
    private final Function<SignedInAs, T> reading;

    private record Held(SignedInAs who, Object value) {}

    /** @param key by which the thread knows it: the class that holds it */
    OncePerThread(Class<?> key, Function<SignedInAs, T> reading) {
        this.key = key;
        this.reading = reading;
    }

    @SuppressWarnings("unchecked") // only this class puts anything there, and what it puts was read by the same reading
    T of(SignedInAs who) {
        if (ThreadContext.get(key) instanceof Held held && held.who().equals(who)) {
            return (T) held.value();
        }
        T read = reading.apply(who);
        ThreadContext.put(key, new Held(who, read));
        return read;
    }

    /** The next question is answered from the database. */
    void readAgain() {
        ThreadContext.remove(key);
    }
}
