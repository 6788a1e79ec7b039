package org.chapterhouse.person;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that is held of a person.
 *
 * @param data what it is, as the person may read it
 * @param until when it is forgotten by itself; nothing where it is kept until somebody erases it
 */
public record Held<T extends Record>(T data, Optional<Instant> until) {

    public static <T extends Record> Held<T> of(T data) {
        return new Held<>(data, Optional.empty());
    }

    public Held<T> until(Instant end) {
        return new Held<>(data, Optional.of(end));
    }
}
