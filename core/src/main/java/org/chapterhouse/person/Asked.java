package org.chapterhouse.person;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;

/**
 * What one of those who were asked about a person had to say.
 *
 * @param things what it holds
 * @param erased how many it has just forgotten
 * @param failed whether it could not say, or not do it: then nobody knows
 */
@HouseOnly
public record Asked(KnownData<?> known, List<Thing> things, int erased, boolean failed) {

    /** One thing that is held. */
    public record Thing(JsonObject data, Optional<Instant> until, boolean stays) {}

    public Asked {
        things = List.copyOf(things);
    }
}
