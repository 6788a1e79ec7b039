package org.chapterhouse.person;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that is held of a person.
 *
 * @param data what it is, as the person may read it
 * @param until when it is forgotten by itself; nothing where it is kept until somebody erases it
 * @param stays whether it is not erased with the rest: the law keeps it, or somebody needs it who works here
 */
public record Held<T extends Record>(T data, Optional<Instant> until, boolean stays) {

    public static <T extends Record> Held<T> of(T data) {
        return new Held<>(data, Optional.empty(), false);
    }

    public Held<T> until(Instant end) {
        return new Held<>(data, Optional.of(end), stays);
    }

    /** It is told, and not erased with the rest. */
    public Held<T> staying() {
        return new Held<>(data, until, true);
    }
}
