package org.chapterhouse.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.problem.HouseOnly;

/**
 * An order that could not be done so far. What it says is not told: it may name people.
 *
 * @param name the full name of its job
 * @param attempt how often it was tried
 * @param dueAt when it is tried again, unless it waits for a person
 * @param failedAt since when it waits for a person
 * @param problem what stood in the way, in words; empty when only the log says it
 * @param reference under which the log says more
 */
@HouseOnly
public record FailedJob(
        UUID id,
        String name,
        Instant orderedAt,
        int attempt,
        Instant dueAt,
        Optional<Instant> failedAt,
        String problem,
        String reference) {}
