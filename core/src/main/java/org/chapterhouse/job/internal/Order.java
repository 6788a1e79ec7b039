package org.chapterhouse.job.internal;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.security.AccountId;

/**
 * One piece of work that was ordered.
 *
 * @param name the full name of its job
 * @param attempt which try this is, from 1
 * @param lease whose turn it is; another node that takes it over has another
 */
public record Order(
        UUID id,
        String name,
        JsonObject arguments,
        Optional<AccountId> orderedBy,
        Instant orderedAt,
        int attempt,
        UUID lease) {

    /** The id of who brought the job. */
    public String owner() {
        return name.substring(0, name.indexOf('.'));
    }
}
