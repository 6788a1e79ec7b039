package org.chapterhouse.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;

/** The letters that can be written today. Settled once, at the start. */
@ApplicationScoped
@HouseOnly
public class LetterCatalog {

    private volatile Map<Class<?>, Letter<?>> byContent = Map.of();

    public void settle(Collection<Letter<?>> letters) {
        var known = new HashMap<Class<?>, Letter<?>>();
        letters.forEach(letter -> known.put(letter.content(), letter));
        byContent = Map.copyOf(known);
    }

    /** @throws IllegalArgumentException when no letter tells such a record: whoever wrote it has not handed it in */
    Letter<?> of(Record told) {
        return Optional.<Letter<?>>ofNullable(byContent.get(told.getClass()))
                .orElseThrow(
                        () -> new IllegalArgumentException("no letter was handed in that tells a " + told.getClass()));
    }
}
